create sequence account_seq start with 50 increment by 50;

create table account (
    id bigint primary key,
    login varchar(60) not null unique,
    password_hash varchar(300) not null,
    role varchar(20) not null,
    institution_code varchar(20) references institution (code),
    active boolean not null,
    version integer not null,
    constraint office_has_institution check ((role = 'OFFICE') = (institution_code is not null))
);

-- Only the hash of a token is kept: who reads the table cannot act for its owner.
create table api_token (
    hash varchar(64) primary key,
    account_id bigint not null references account (id),
    expires_at timestamp with time zone not null
);

create index api_token_expiry on api_token (expires_at);
