-- A row per running server, which renews it. The time is the database's, because the servers' clocks may differ.
create table server (
    id varchar(36) primary key,
    seen_at timestamp with time zone not null
);

-- Who does a piece of work that nobody else may do meanwhile. It is free again when the server is no longer seen.
create table lease (
    name varchar(100) primary key,
    server_id varchar(36) not null
);

-- Locked by a server while it sets up the database.
create table start_lock (
    id integer primary key check (id = 1)
);
insert into start_lock (id) values (1);

alter table import_job add column server_id varchar(36);

-- Failed attempts to sign in, by hashes of logins and addresses: what is typed as a login may be a password.
create table sign_in_failure (
    key_hash varchar(64) primary key,
    failures integer not null,
    last_at timestamp with time zone not null
);

-- Who edits a report now, in which browser tab and row.
create table active_user (
    period_code varchar(6) not null,
    institution_code varchar(20) not null,
    login varchar(60) not null,
    tab varchar(60) not null,
    row_id varchar(60) not null,
    seen_at timestamp with time zone not null,
    primary key (period_code, institution_code, login, tab)
);

-- Counts the changes of what servers keep in memory. Raised at the end of a transaction, so that no two wait for each other long.
create table cached_data_version (
    id integer primary key check (id = 1),
    number bigint not null
);
insert into cached_data_version (id, number) values (1, 0);

${postgresql}create function raise_cached_data_version() returns trigger language plpgsql as $body$ begin update cached_data_version set number = number + 1; return null; end $body$;
-- Before a later migration alters one of these tables and its rows together, it has to say: set constraints all immediate.
${postgresql}do $body$ declare cached text; begin foreach cached in array array['account', 'period', 'period_extension', 'institution', 'institution_profile', 'institution_type', 'region', 'country', 'degree', 'education_field', 'exchange_format', 'programme'] loop execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row execute function raise_cached_data_version()', cached || '_is_cached', cached); end loop; end $body$;
