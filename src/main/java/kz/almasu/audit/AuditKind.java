package kz.almasu.audit;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** What an audit record is about. The names are stored and sealed, so they are never changed. */
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
    REPORT_SUBMITTED,
    REPORT_WITHDRAWN,
    REPORT_REVIEW_BEGUN,
    REPORT_RETURNED,
    REPORT_APPROVED,
    REPORT_REOPENED,
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
