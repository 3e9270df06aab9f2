create sequence uploaded_sheet_seq start with 50 increment by 50;

-- One for each institution and half-year; a new upload takes the place of the one before. content and mended can hold
-- identity numbers: both are encrypted with a key that is not in the database.
create table uploaded_sheet (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    login varchar(60) not null,
    file_name varchar(200) not null,
    uploaded_at timestamp with time zone not null,
    content ${bytes} not null,
    corrections ${bytes},
    version integer not null,
    unique (period_code, institution_code)
);
