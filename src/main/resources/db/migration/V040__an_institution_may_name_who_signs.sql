alter table account drop constraint office_has_institution;

alter table account add constraint office_has_institution
    check ((role in ('OFFICE', 'SIGNATORY')) = (institution_code is not null));
