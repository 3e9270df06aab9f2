-- Code lists: position is the catalogue order, the same in every language.

create table region (
    code varchar(20) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table country (
    code varchar(2) primary key,
    position integer not null unique,
    region_code varchar(20) not null references region (code),
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

-- name_* is the plural of tables, person_* the singular for one person.
create table degree (
    code varchar(30) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null,
    person_kk varchar(300) not null,
    person_ru varchar(300) not null,
    person_en varchar(300) not null
);

create table education_field (
    code varchar(2) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table exchange_format (
    code varchar(20) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

-- direction, valid_from and valid_to (first and last date on which an exchange may begin) are null for no limit.
create table programme (
    code varchar(30) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null,
    direction varchar(10),
    valid_from date,
    valid_to date,
    constraint programme_dates_in_order check (valid_from <= valid_to)
);

create table institution_type (
    code varchar(20) primary key,
    position integer not null unique,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null
);

create table institution (
    code varchar(20) primary key,
    position integer not null unique
);

-- Name and type of an institution from a date on; older half-years keep the older ones.
create table institution_profile (
    institution_code varchar(20) not null references institution (code),
    valid_from date not null,
    type_code varchar(20) not null references institution_type (code),
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null,
    primary key (institution_code, valid_from)
);

-- Foreign institutions

create sequence foreign_institution_seq start with 50 increment by 50;

-- ror_id: the last nine characters of https://ror.org/… confirmed_by: login of the ministry; null while only proposed.
-- merged_into_id: the canonical institution, never itself merged; who merged, and through which others, is in
-- foreign_institution_merge.
create table foreign_institution (
    id bigint primary key,
    country_code varchar(2) not null references country (code),
    name varchar(300) not null,
    search_name varchar(300) not null,
    city varchar(100),
    ror_id varchar(9),
    confirmed_by varchar(60),
    merged_into_id bigint references foreign_institution (id),
    version integer default 0 not null,
    unique (country_code, search_name)
);

create index foreign_institution_canonical on foreign_institution (merged_into_id);

create sequence foreign_institution_name_seq start with 50 increment by 50;

-- Every name of an institution, its main one included. A name stays with the institution for which it was entered, so
-- that a merge can be undone.
create table foreign_institution_name (
    id bigint primary key,
    foreign_institution_id bigint not null references foreign_institution (id),
    country_code varchar(2) not null references country (code),
    name varchar(300) not null,
    search_name varchar(300) not null,
    words varchar(1000) not null,
    unique (country_code, search_name)
);

create index name_of_foreign_institution on foreign_institution_name (foreign_institution_id);

-- Trigrams of the distinctive words of a name: names that share many may be spellings of one.
create table foreign_institution_gram (
    name_id bigint not null references foreign_institution_name (id),
    gram varchar(3) not null,
    primary key (gram, name_id)
);

create index gram_of_name on foreign_institution_gram (name_id);

create sequence foreign_institution_merge_seq start with 50 increment by 50;

create table foreign_institution_merge (
    id bigint primary key,
    merged_id bigint not null references foreign_institution (id),
    into_id bigint not null references foreign_institution (id),
    login varchar(60) not null,
    happened_at timestamp with time zone not null,
    undone_login varchar(60),
    undone_at timestamp with time zone
);

create index merge_of_foreign_institution on foreign_institution_merge (merged_id);
create index merge_into_foreign_institution on foreign_institution_merge (into_id);

-- Locked before adding to a shared registry, so that two offices naming the same new institution get the same record.
create table registry_lock (
    registry varchar(30) primary key
);

insert into registry_lock values ('foreign_institution');

-- Accounts

create sequence account_seq start with 50 increment by 50;

create table account (
    id bigint primary key,
    login varchar(60) not null unique,
    password_hash varchar(300) not null,
    role varchar(20) not null,
    institution_code varchar(20) references institution (code),
    active boolean not null,
    version integer not null,
    constraint office_has_institution check ((role in ('OFFICE', 'SIGNATORY')) = (institution_code is not null))
);

-- Only the hash of a token is stored: reading this table does not allow acting for its owner.
create table api_token (
    hash varchar(64) primary key,
    account_id bigint not null references account (id),
    expires_at timestamp with time zone not null
);

create index api_token_expiry on api_token (expires_at);

create sequence signing_rule_seq start with 50 increment by 50;

-- Each row is valid until the next one of its institution.
create table signing_rule (
    id bigint primary key,
    institution_code varchar(20) not null references institution (code),
    two_persons boolean not null,
    login varchar(60) not null,
    happened_at timestamp with time zone not null
);

create index signing_rule_of_institution on signing_rule (institution_code, id);

-- Half-years

-- figures_imported: its figures were published before this portal, so that no report is accepted.
create table period (
    code varchar(6) primary key,
    opens date not null,
    due date not null,
    closes date not null,
    published boolean not null,
    figures_imported boolean not null,
    version integer not null,
    constraint period_dates_in_order check (opens <= due and due <= closes)
);

create table period_extension (
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    closes date not null,
    primary key (period_code, institution_code)
);

-- Reports

create sequence submission_seq start with 50 increment by 50;

-- last_edited_by: login of the last editor of the participants, who may not sign under the two-person rule.
create table submission (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    state varchar(20) not null,
    last_edited_by varchar(60),
    version integer not null,
    unique (period_code, institution_code)
);

create sequence transition_seq start with 50 increment by 50;

-- sha256: the content on which the action was taken.
create table transition (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    happened_at timestamp with time zone not null,
    login varchar(60) not null,
    action varchar(20) not null,
    comment varchar(2000),
    sha256 varchar(64)
);

create index transition_of_submission on transition (submission_id, happened_at);

create sequence participant_seq start with 1000 increment by 1000;

-- person_pseudonym: HMAC-SHA-256 of the identity number (IIN), if one was given; the number itself is not stored.
create table participant (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    direction varchar(10) not null,
    family_name varchar(100) not null,
    given_name varchar(100) not null,
    search_name varchar(210) not null,
    sort_key varchar(1700) not null,
    degree_code varchar(30) not null references degree (code),
    field_code varchar(2) not null references education_field (code),
    format_code varchar(20) not null references exchange_format (code),
    programme_code varchar(30) not null references programme (code),
    country_code varchar(2) not null references country (code),
    foreign_institution_id bigint not null references foreign_institution (id),
    start_date date not null,
    end_date date not null,
    person_pseudonym varchar(64),
    remark varchar(500),
    version integer not null,
    constraint exchange_ends_after_it_begins check (start_date <= end_date)
);

create index participant_of_submission on participant (submission_id, sort_key, id);
create index participant_of_person on participant (person_pseudonym);
create index participant_of_name on participant (search_name, start_date);

create sequence draft_row_seq start with 50 increment by 50;

-- A row of the grid that is not a valid participant. row_key is generated by the page, so that a repeated request
-- creates it once. Open until closed_at; closed rows are kept for undo: which participant the row became, or what was
-- entered in a deleted participant, its pseudonym included.
create table draft_row (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    row_key varchar(36) not null,
    cells varchar(20000) not null,
    person_pseudonym varchar(64),
    participant_id bigint,
    closed_at timestamp with time zone,
    version integer not null,
    unique (submission_id, row_key)
);

create sequence explanation_seq start with 50 increment by 50;

-- issue_id identifies the issue by content, so that an upload of the same data keeps it. records: the number of
-- participants for which the explanation is valid; more of them require a new one.
create table explanation (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    issue_id varchar(32) not null,
    rule varchar(80) not null,
    records integer not null,
    text varchar(2000) not null,
    login varchar(60) not null,
    happened_at timestamp with time zone not null,
    version integer not null,
    unique (submission_id, issue_id)
);

create sequence submission_version_seq start with 50 increment by 50;

-- One row for each time the report was submitted. sha256 is of submission_content.content.
create table submission_version (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    number integer not null,
    submitted_at timestamp with time zone not null,
    submitted_by varchar(60) not null,
    sha256 varchar(64) not null,
    outgoing integer not null,
    incoming integer not null,
    unique (submission_id, number)
);

-- unsigned_attributes: JSON outside the hash, a pseudonym per participant and the texts of explained warnings.
create table submission_content (
    version_id bigint primary key references submission_version (id),
    content ${bytes} not null,
    unsigned_attributes ${bytes}
);

-- Stored as first rendered, and returned byte for byte whatever becomes of the renderer.
create table receipt (
    version_id bigint not null references submission_version (id),
    language varchar(2) not null,
    content ${bytes} not null,
    primary key (version_id, language)
);

-- Import of sheets

create sequence uploaded_sheet_seq start with 50 increment by 50;

-- One for each institution and half-year; a new upload replaces it. content and corrections can contain identity
-- numbers: both are encrypted with a key that is not in the database.
create table uploaded_sheet (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    login varchar(60) not null,
    file_name varchar(200) not null,
    uploaded_at timestamp with time zone not null,
    content ${bytes} not null,
    corrections ${bytes},
    version integer not null,
    unique (period_code, institution_code)
);

create table column_mapping (
    institution_code varchar(20) not null references institution (code),
    heading varchar(200) not null,
    meaning varchar(30) not null,
    primary key (institution_code, heading)
);

create sequence import_job_seq start with 50 increment by 50;

-- The last job of each institution and half-year. ended_at is null while it runs; the counts are stored in the
-- transaction that stores the participants.
create table import_job (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    kind varchar(10) not null,
    file_name varchar(200) not null,
    login varchar(60) not null,
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    removed integer not null,
    version integer not null,
    unique (period_code, institution_code)
);

-- Figures

create sequence figure_seq start with 1000 increment by 1000;

-- Counts of a submission, stored when it is submitted, or (without a submission) counts published before this portal.
-- participants is null where there were some, but the number was not published.
create table figure (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    submission_id bigint references submission (id),
    institution_code varchar(20) references institution (code),
    direction varchar(10),
    dimension varchar(30) not null,
    member varchar(60) not null,
    participants integer
);

create index figure_of_period on figure (period_code, dimension, direction);
create index figure_of_submission on figure (submission_id);

-- A member without a figure is zero in a dimension listed here for the submission, and unknown in any other.
create table counted_dimension (
    submission_id bigint not null references submission (id),
    dimension varchar(30) not null,
    primary key (submission_id, dimension)
);

-- Draft note: analysts' texts and reviewers' decisions

create sequence analyst_paragraph_seq start with 50 increment by 50;

create table analyst_paragraph (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    after_block varchar(100) not null,
    position integer not null,
    text_kk varchar(4000) not null,
    text_ru varchar(4000) not null,
    text_en varchar(4000) not null,
    version integer not null
);

create index analyst_paragraph_of_period on analyst_paragraph (period_code, position);

create sequence table_note_seq start with 50 increment by 50;

create table table_note (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    table_id varchar(40) not null,
    text_kk varchar(4000) not null,
    text_ru varchar(4000) not null,
    text_en varchar(4000) not null,
    version integer not null,
    unique (period_code, table_id)
);

create sequence accepted_statement_seq start with 50 increment by 50;

-- Why a statement is kept although the figures contradict it.
create table accepted_statement (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    language varchar(2) not null,
    quote varchar(500) not null,
    reason varchar(2000) not null,
    justified_by varchar(60) not null,
    justified_at timestamp with time zone not null,
    unique (period_code, language, quote)
);

create sequence excluded_report_seq start with 50 increment by 50;

-- Why the note is published without the report of an institution.
create table excluded_report (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    institution_code varchar(20) not null references institution (code),
    reason varchar(2000) not null,
    justified_by varchar(60) not null,
    justified_at timestamp with time zone not null,
    unique (period_code, institution_code)
);

-- Editions

create sequence edition_seq start with 50 increment by 50;

-- Public once published_at is set; until then its files are being rendered. sha256 is of edition_content.content.
create table edition (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    number integer not null,
    correction_reason varchar(2000),
    decided_at timestamp with time zone not null,
    decided_by varchar(60) not null,
    sha256 varchar(64) not null,
    published_at timestamp with time zone,
    failure varchar(36),
    unique (period_code, number),
    constraint a_correction_has_a_reason check (number = 1 or correction_reason is not null)
);

-- Everything the edition was made from, as canonical JSON.
create table edition_content (
    edition_id bigint primary key references edition (id),
    content ${bytes} not null
);

create table edition_file (
    edition_id bigint not null references edition (id),
    language varchar(2) not null,
    format varchar(10) not null,
    content ${bytes} not null,
    primary key (edition_id, language, format)
);
