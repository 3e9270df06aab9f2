create table period (
    code varchar(6) primary key,
    opens date not null,
    due date not null,
    closes date not null,
    published boolean not null,
    version integer not null,
    constraint period_dates_in_order check (opens <= due and due <= closes)
);

create table period_extension (
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    closes date not null,
    primary key (period_code, institution_code)
);

create sequence submission_seq start with 50 increment by 50;

create table submission (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    state varchar(20) not null,
    version integer not null,
    unique (period_code, institution_code)
);

create sequence transition_seq start with 50 increment by 50;

create table transition (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    happened_at timestamp with time zone not null,
    login varchar(60) not null,
    action varchar(20) not null,
    comment varchar(2000)
);

create index transition_of_submission on transition (submission_id, happened_at);

create sequence participant_seq start with 1000 increment by 1000;

create table participant (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    direction varchar(10) not null,
    family_name varchar(100) not null,
    given_name varchar(100) not null,
    search_name varchar(210) not null,
    sort_key varchar(1700) not null,
    degree_code varchar(30) not null references degree (code),
    field_code varchar(2) not null references education_field (code),
    format_code varchar(20) not null references exchange_format (code),
    programme_code varchar(30) not null references programme (code),
    country_code varchar(2) not null references country (code),
    foreign_institution_id bigint not null references foreign_institution (id),
    start_date date not null,
    end_date date not null,
    version integer not null,
    constraint exchange_ends_after_it_begins check (start_date <= end_date)
);

create index participant_of_submission on participant (submission_id, sort_key, id);
