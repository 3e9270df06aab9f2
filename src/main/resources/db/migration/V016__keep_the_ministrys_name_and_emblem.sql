-- How the ministry signs its editions; without a row, by its standard name. There is at most one row.
create table publisher (
    id integer primary key,
    emblem ${bytes},
    changed_by varchar(60) not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    constraint one_publisher check (id = 1)
);

-- An empty name is the standard one.
create table publisher_text (
    language varchar(2) primary key,
    name varchar(300) not null,
    author varchar(300) not null,
    contact varchar(300) not null
);
