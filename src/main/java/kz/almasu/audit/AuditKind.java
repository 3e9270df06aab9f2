package kz.almasu.audit;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** The recorded action of an audit record. Names are stored and sealed: they are never changed. */
public enum AuditKind implements Localized {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    TOKEN_ISSUED,
    PASSWORD_CHANGED,
    PASSWORD_RENEWED,
    ACCOUNT_OPENED,
    ACCOUNT_CLOSED,
    ACCOUNT_REOPENED,
    ACCOUNT_MOVED,
    ACCOUNT_CONTACT_CHANGED,
    REPORT_SUBMITTED,
    REPORT_WITHDRAWN,
    REPORT_REVIEW_BEGUN,
    REPORT_RETURNED,
    REPORT_APPROVED,
    REPORT_REOPENED,
    PERIOD_PLANNED,
    PERIOD_RESCHEDULED,
    PERIOD_EXTENDED,
    EXTENSION_WITHDRAWN,
    PERIOD_PUBLISHED,
    FIGURES_LOADED,
    INSTITUTION_ADDED,
    INSTITUTION_CHANGED,
    INSTITUTION_CHANGE_WITHDRAWN,
    INSTITUTION_CLOSED,
    INSTITUTION_MERGED,
    INSTITUTION_REOPENED,
    PROGRAMME_ADDED,
    PROGRAMME_LIMITED,
    CODE_LIST_CHANGED,
    VALUE_MEANING_CHANGED,
    SIGNING_RULE_CHANGED,
    FOREIGN_INSTITUTION_CHANGED,
    FOREIGN_INSTITUTIONS_IMPORTED,
    FOREIGN_INSTITUTION_MERGED,
    FOREIGN_INSTITUTION_UNMERGED,
    EDITION_CREATED,
    EDITION_CONFIRMED,
    EDITION_ABANDONED,
    EDITION_PUBLISHED,
    REPORT_EXCLUDED,
    REPORT_INCLUDED,
    STATEMENT_ACCEPTED,
    STATEMENT_NOT_ACCEPTED,
    SENTENCE_REVISED,
    SENTENCE_RESTORED,
    PARTICIPANTS_READ,
    REPORT_VERSION_READ,
    PARTICIPANTS_EXPORTED,
    AUDIT_LOG_EXPORTED,
    AUDIT_LOG_VERIFIED;

    /** The value of this kind in addresses. */
    public String getCode() {
        return name();
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "audit.kind." + name());
    }
}
