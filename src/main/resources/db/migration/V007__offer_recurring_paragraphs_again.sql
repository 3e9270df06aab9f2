-- A recurring paragraph is offered in the notes of later half-years, with their figures.
alter table analyst_paragraph add column recurring boolean default false not null;
