-- What a value of a sheet means for all institutions, as the administrator decided; written: comparison form of the value.
create table shared_value_mapping (
    field varchar(30) not null,
    written varchar(200) not null,
    code varchar(30) not null,
    login varchar(60) not null,
    answered_at timestamp with time zone not null,
    primary key (field, written)
);
