-- Kept as they were first made: given again byte for byte, whatever becomes of their renderer.
create table receipt (
    version_id bigint not null references submission_version (id),
    language varchar(2) not null,
    content ${bytes} not null,
    primary key (version_id, language)
);
