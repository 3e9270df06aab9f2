create sequence explanation_seq start with 50 increment by 50;

-- finding names what is explained by its content, so that a new upload of the same keeps it. records: for how many
-- participants it was given; for more it stands open again.
create table explanation (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    issue_id varchar(32) not null,
    rule varchar(80) not null,
    records integer not null,
    text varchar(2000) not null,
    login varchar(60) not null,
    happened_at timestamp with time zone not null,
    version integer not null,
    unique (submission_id, issue_id)
);
