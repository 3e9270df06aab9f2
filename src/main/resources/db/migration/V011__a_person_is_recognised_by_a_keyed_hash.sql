-- HMAC-SHA-256 of the identity number (IIN), where an office gave one; the number itself is nowhere.
alter table participant add column person_mark varchar(64);

create index participant_of_person on participant (person_mark);
create index participant_of_name on participant (search_name, start_date);
