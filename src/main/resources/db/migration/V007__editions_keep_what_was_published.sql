create sequence edition_seq start with 50 increment by 50;

-- Visible once it is published; until then its files are being made.
create table edition (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    number integer not null,
    correction_reason varchar(2000),
    decided_at timestamp with time zone not null,
    decided_by varchar(60) not null,
    sha256 varchar(64) not null,
    published_at timestamp with time zone,
    failure varchar(36),
    unique (period_code, number),
    constraint a_correction_says_why check (number = 1 or correction_reason is not null)
);

-- All that it was made from, as canonical JSON; sha256 above is of these bytes.
create table edition_content (
    edition_id bigint primary key references edition (id),
    content ${bytes} not null
);

create table edition_file (
    edition_id bigint not null references edition (id),
    language varchar(2) not null,
    format varchar(10) not null,
    content ${bytes} not null,
    primary key (edition_id, language, format)
);
