-- Empty is without limit. The first and the last day on which an exchange within the programme may begin.
alter table programme add column direction varchar(10);
alter table programme add column valid_from date;
alter table programme add column valid_to date;
alter table programme add constraint programme_dates_in_order check (valid_from <= valid_to);
