create table region (
    code varchar(20) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table country (
    code varchar(2) primary key,
    position integer not null unique,
    region_code varchar(20) not null references region (code),
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table degree (
    code varchar(30) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null,
    person_kk varchar(300) not null,
    person_ru varchar(300) not null,
    person_en varchar(300) not null
);

create table education_field (
    code varchar(2) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table exchange_format (
    code varchar(20) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table programme (
    code varchar(30) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table institution_type (
    code varchar(20) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table institution (
    code varchar(20) primary key,
    position integer not null unique
);

-- What an institution was called and what type it had, from a day on: an old period keeps its old names.
create table institution_profile (
    institution_code varchar(20) not null references institution (code),
    valid_from date not null,
    type_code varchar(20) not null references institution_type (code),
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null,
    primary key (institution_code, valid_from)
);

create sequence foreign_institution_seq start with 50 increment by 50;

create table foreign_institution (
    id bigint primary key,
    country_code varchar(2) not null references country (code),
    name varchar(300) not null,
    search_name varchar(300) not null,
    unique (country_code, search_name)
);

-- Whoever adds to a shared registry locks its row here first, so that two offices that name the same new institution
-- at the same moment get the same one.
create table registry_lock (
    registry varchar(30) primary key
);

insert into registry_lock values ('foreign_institution');
