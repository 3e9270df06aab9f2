create sequence revised_sentence_seq start with 50 increment by 50;

-- Why a computed sentence is printed in other words, or, where it has none, not at all.
create table revised_sentence (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    sentence varchar(100) not null,
    text_kk varchar(4000),
    text_ru varchar(4000),
    text_en varchar(4000),
    reason varchar(2000) not null,
    justified_by varchar(60) not null,
    justified_at timestamp with time zone not null,
    unique (period_code, sentence)
);
