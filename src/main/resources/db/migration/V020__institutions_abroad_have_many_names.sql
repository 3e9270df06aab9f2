alter table foreign_institution add column city varchar(100);

-- The last nine characters of https://ror.org/…
alter table foreign_institution add column ror_id varchar(9);

-- Who of the ministry answers for it; empty while an office has only proposed it.
alter table foreign_institution add column confirmed_by varchar(60);

-- The institution that this one turned out to be, never itself merged; who did it, and through which others, is in
-- foreign_institution_merge.
alter table foreign_institution add column merged_into_id bigint references foreign_institution (id);

alter table foreign_institution add column version integer default 0 not null;

create index foreign_institution_canonical on foreign_institution (merged_into_id);

-- Every name by which an institution is known, its main one among them. A name stays with the institution for which it
-- was entered, so that a merge can be undone.
create table foreign_institution_name (
    id bigint primary key,
    foreign_institution_id bigint not null references foreign_institution (id),
    country_code varchar(2) not null references country (code),
    name varchar(300) not null,
    search_name varchar(300) not null,
    words varchar(1000) not null,
    unique (country_code, search_name)
);

create index name_of_foreign_institution on foreign_institution_name (foreign_institution_id);

-- Three letters in a row of a telling word of a name: names that share many of them may be the same one misspelt.
create table foreign_institution_gram (
    name_id bigint not null references foreign_institution_name (id),
    gram varchar(3) not null,
    primary key (gram, name_id)
);

create index gram_of_name on foreign_institution_gram (name_id);

create sequence foreign_institution_merge_seq start with 50 increment by 50;

create table foreign_institution_merge (
    id bigint primary key,
    merged_id bigint not null references foreign_institution (id),
    into_id bigint not null references foreign_institution (id),
    login varchar(60) not null,
    happened_at timestamp with time zone not null,
    undone_login varchar(60),
    undone_at timestamp with time zone
);

create index merge_of_foreign_institution on foreign_institution_merge (merged_id);
create index merge_into_foreign_institution on foreign_institution_merge (into_id);
