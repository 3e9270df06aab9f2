create sequence audit_record_seq start with 50 increment by 50;

-- Who did what, when and from where. login is null where nobody had signed in.
create table audit_record (
    id bigint primary key,
    happened_at timestamp with time zone not null,
    login varchar(60),
    address varchar(60),
    kind varchar(40) not null,
    subject varchar(200),
    old_value varchar(4000),
    new_value varchar(4000)
);
create index audit_record_happened_at on audit_record (happened_at);
create index audit_record_login on audit_record (login);
create index audit_record_subject on audit_record (subject);

-- The links of the hash chain, added shortly after the records, so that no two transactions wait for each other. The foreign
-- key keeps H2 from truncating the records.
create table audit_seal (
    number bigint primary key,
    record_id bigint not null unique references audit_record (id),
    sha256 varchar(64) not null
);

-- Neither records nor seals are ever changed or deleted. Of these lines each database reads its own.
${postgresql}create function refuse_audit_change() returns trigger language plpgsql as $body$ begin raise exception 'Audit records are never changed'; end $body$;
${postgresql}create trigger audit_record_stays before update or delete or truncate on audit_record for each statement execute function refuse_audit_change();
${postgresql}create trigger audit_seal_stays before update or delete or truncate on audit_seal for each statement execute function refuse_audit_change();
${h2}create trigger audit_record_stays before update, delete on audit_record for each row call 'kz.almasu.audit.AuditChangeRefusal';
${h2}create trigger audit_seal_stays before update, delete on audit_seal for each row call 'kz.almasu.audit.AuditChangeRefusal';
