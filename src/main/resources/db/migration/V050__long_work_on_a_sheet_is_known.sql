create sequence import_job_seq start with 50 increment by 50;

-- The last work on a file of each institution and half-year: reading or storing. While it goes on, ended_at is null; what
-- was stored is counted, in the same transaction that stored it.
create table import_job (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    kind varchar(10) not null,
    file_name varchar(200) not null,
    login varchar(60) not null,
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    removed integer not null,
    version integer not null,
    unique (period_code, institution_code)
);
