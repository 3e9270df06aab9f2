-- HMAC-SHA-256 of the identity number (IIN), where an office gave one; the number itself is nowhere.
alter table participant add column person_pseudonym varchar(64);

create index participant_of_person on participant (person_pseudonym);
create index participant_of_name on participant (search_name, start_date);
