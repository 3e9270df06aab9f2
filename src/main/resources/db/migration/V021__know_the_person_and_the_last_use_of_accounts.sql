-- The person who uses the account. last_used_on: the last day on which it signed in, at first the day on which it was
-- opened; accounts that nobody uses are closed.
alter table account add column person_name varchar(200);
alter table account add column telephone varchar(40);
alter table account add column last_used_on date default current_date not null;
