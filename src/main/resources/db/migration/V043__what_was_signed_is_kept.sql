create sequence submission_version_seq start with 50 increment by 50;

-- What was submitted: a row each time. sha256 is of the canonical content below.
create table submission_version (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    number integer not null,
    submitted_at timestamp with time zone not null,
    submitted_by varchar(60) not null,
    sha256 varchar(64) not null,
    outgoing integer not null,
    incoming integer not null,
    unique (submission_id, number)
);

create table submission_content (
    version_id bigint primary key references submission_version (id),
    content ${bytes} not null
);

-- Which content an action was taken on.
alter table transition add column sha256 varchar(64);
