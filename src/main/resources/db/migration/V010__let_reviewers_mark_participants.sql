create sequence participant_mark_seq start with 50 increment by 50;

-- A reviewer's verdict on one participant of a submitted version, with the office's answer. Without a foreign key to the
-- participant: the mark stays when the office leaves the participant out. reported, JSON: the values that were judged.
-- sent_at: when the report was returned with it; until then only the ministry sees the mark.
create table participant_mark (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    version_number integer not null,
    participant_id bigint not null,
    participant_name varchar(210) not null,
    person_pseudonym varchar(64),
    reported varchar(20000) not null,
    verdict varchar(20) not null,
    remark varchar(1000),
    field_remarks varchar(20000) not null,
    marked_by varchar(60) not null,
    marked_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    answer varchar(1000),
    answered_by varchar(60),
    answered_at timestamp with time zone,
    version integer not null,
    unique (submission_id, version_number, participant_id)
);

-- After a return with marks only the marked participants can be changed, unless the reviewer opened all.
alter table transition add column only_marked boolean not null default false;
