-- A half-year has either reports or figures that were published before this portal, never both.
alter table period add column figures_imported boolean default false not null;

update period set figures_imported = true
where code in (select period_code from figure where submission_id is null)
  and code not in (select period_code from submission);
