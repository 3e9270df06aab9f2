create table column_mapping (
    institution_code varchar(20) not null references institution (code),
    heading varchar(200) not null,
    meaning varchar(30) not null,
    primary key (institution_code, heading)
);
