-- Who reviews a report that waits for a decision. active_at: after a time without activity others may take it over.
create table review_claim (
    submission_id bigint primary key references submission (id),
    login varchar(60) not null,
    claimed_at timestamp with time zone not null,
    active_at timestamp with time zone not null
);
