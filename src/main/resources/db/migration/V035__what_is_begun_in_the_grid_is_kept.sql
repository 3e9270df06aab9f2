create sequence draft_row_seq start with 50 increment by 50;

-- A row of the grid that is not a participant, or not any more. row_key is given by the page that made the row, so that
-- a request which is sent twice makes it once. It is unfinished until closed_at; from then on it only tells for a while
-- which participant it has become, or what was entered in a participant that was removed, mark included.
create table draft_row (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    row_key varchar(36) not null,
    cells varchar(20000) not null,
    person_pseudonym varchar(64),
    participant_id bigint,
    closed_at timestamp with time zone,
    version integer not null,
    unique (submission_id, row_key)
);
