-- Where and in which language an account is written to; without an address it gets no mail.
alter table account add column mail varchar(254);
alter table account add column language varchar(2) not null default 'KK';

-- Kinds of mail that an account does not want.
create table mail_refusal (
    account_id bigint not null references account (id),
    kind varchar(30) not null,
    primary key (account_id, kind)
);

create sequence mail_seq start with 50 increment by 50;

-- Mail to be sent, written in the transaction of what it tells. The occasion is unique, so that several servers write it once.
-- next_attempt_at is also the end of the time for which a server has claimed the mail.
create table mail (
    id bigint primary key,
    account_id bigint not null references account (id),
    kind varchar(30) not null,
    occasion varchar(200) not null,
    address varchar(254) not null,
    language varchar(2) not null,
    subject varchar(1000) not null,
    content varchar(8000) not null,
    path varchar(500),
    state varchar(10) not null,
    attempts integer not null,
    queued_at timestamp with time zone not null,
    next_attempt_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    reason varchar(500),
    unique (account_id, occasion)
);
create index mail_by_state on mail (state, next_attempt_at);
