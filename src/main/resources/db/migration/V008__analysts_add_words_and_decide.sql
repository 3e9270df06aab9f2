create sequence analyst_paragraph_seq start with 50 increment by 50;

create table analyst_paragraph (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    after_block varchar(100) not null,
    position integer not null,
    text_kk varchar(4000) not null,
    text_ru varchar(4000) not null,
    text_en varchar(4000) not null,
    version integer not null
);

create index analyst_paragraph_of_period on analyst_paragraph (period_code, position);

create sequence table_note_seq start with 50 increment by 50;

create table table_note (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    table_id varchar(40) not null,
    text_kk varchar(4000) not null,
    text_ru varchar(4000) not null,
    text_en varchar(4000) not null,
    version integer not null,
    unique (period_code, table_id)
);

create sequence accepted_statement_seq start with 50 increment by 50;

-- Why a statement stays though the figures contradict it.
create table accepted_statement (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    language varchar(2) not null,
    quote varchar(500) not null,
    reason varchar(2000) not null,
    justified_by varchar(60) not null,
    justified_at timestamp with time zone not null,
    unique (period_code, language, quote)
);

create sequence excluded_report_seq start with 50 increment by 50;

-- Why the note is published without the report of an institution.
create table excluded_report (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    reason varchar(2000) not null,
    justified_by varchar(60) not null,
    justified_at timestamp with time zone not null,
    unique (period_code, institution_code)
);
