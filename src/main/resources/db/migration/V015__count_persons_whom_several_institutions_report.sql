-- Persons whom at least two reports of a half-year have with their identity number: a national count of persons adds up
-- the persons of each report, and takes off those counted before. A row that became superfluous changes no count.
create table shared_person (
    submission_id bigint not null references submission (id),
    direction varchar(10) not null,
    person_pseudonym varchar(64) not null,
    primary key (submission_id, direction, person_pseudonym)
);
