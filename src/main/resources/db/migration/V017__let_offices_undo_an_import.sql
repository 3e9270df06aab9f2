create sequence stored_import_seq start with 50 increment by 50;

-- What the last import of a sheet changed in a report, so that its office can undo it while nothing else has changed.
-- report_state: numbers that any later change to the report changes. content, JSON: who was added, changed and removed.
create table stored_import (
    id bigint primary key,
    submission_id bigint not null unique references submission (id),
    login varchar(60) not null,
    stored_at timestamp with time zone not null,
    report_state varchar(200) not null,
    added integer not null,
    changed integer not null,
    removed integer not null,
    content ${bytes} not null
);
