create sequence signing_rule_seq start with 50 increment by 50;

-- Each row holds until the next one of its institution.
create table signing_rule (
    id bigint primary key,
    institution_code varchar(20) not null references institution (code),
    two_persons boolean not null,
    login varchar(60) not null,
    happened_at timestamp with time zone not null
);

create index signing_rule_of_institution on signing_rule (institution_code, id);
