-- The login of whoever changed the participants last: by the two-person rule somebody else signs.
alter table submission add column last_edited_by varchar(60);
