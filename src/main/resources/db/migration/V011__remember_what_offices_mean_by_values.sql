-- The code list entry that an institution means by a value of its sheets. written: comparison form of the value.
-- login and answered_at: who answered last.
create table value_mapping (
    institution_code varchar(20) not null references institution (code),
    field varchar(30) not null,
    written varchar(200) not null,
    code varchar(30) not null,
    login varchar(60) not null,
    answered_at timestamp with time zone not null,
    primary key (institution_code, field, written)
);
