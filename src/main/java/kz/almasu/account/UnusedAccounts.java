package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;

/** Closes accounts that nobody has used for a long time. An administrator can reopen them. */
@ApplicationScoped
public class UnusedAccounts {

    /** More than a year, because an office may have to do with the portal once a year only. */
    private static final String DAYS = "400";

    @Inject
    private Accounts accounts;

    @Inject
    private ApiTokens tokens;

    @Inject
    private AuditLog auditLog;

    /** Days without use after which accounts are closed; 0 for never. */
    static int configuredDays() {
        String days = Objects.requireNonNullElse(System.getenv("ALMASU_CLOSE_UNUSED_ACCOUNTS_AFTER_DAYS"), DAYS);
        return days.matches("\\d{1,5}") ? Integer.parseInt(days) : Integer.parseInt(DAYS);
    }

    /**
     * Closes the accounts last used more than so many days before today.
     *
     * @param days 0 for none
     */
    @Transactional
    public void close(int days, LocalDate today) {
        if (days == 0) {
            return;
        }
        accounts.unusedSince(today.minusDays(days)).forEach(account -> {
            account.close();
            tokens.revoke(account);
            auditLog.record(
                    AuditKind.ACCOUNT_CLOSED,
                    new AuditChange(account.getLogin(), "OPEN", "CLOSED unused since " + account.getLastUsedOn()));
        });
    }
}
