-- JSON: by which each person is told from others within the report, and what was found where a warning was explained.
-- Null for what was submitted before.
alter table submission_content add column unsigned_attributes ${bytes};
