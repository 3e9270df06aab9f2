-- A complete edition stays unpublished until the time it is planned for, and until a second person confirms it where one is
-- required.
alter table edition add column due_at timestamp with time zone;
alter table edition add column confirmation_required boolean not null default false;
alter table edition add column confirmed_by varchar(60);
alter table edition add constraint nobody_confirms_an_own_edition check (confirmed_by is null or confirmed_by <> decided_by);
