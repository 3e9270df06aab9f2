package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.system.Refusal;

/** Lets users change their own password. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN, Role.AUDITOR})
public class OwnAccount {

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Passwords passwords;

    @Inject
    private SignIn signIn;

    @Inject
    private AuditLog auditLog;

    /**
     * Changes the caller's password. The present one is required, because the screen may have been left unattended. All
     * API tokens of the account are revoked.
     *
     * @param address source of the request, for the sign-in throttle
     * @throws Refusal invalid, if the present password is wrong or the new one not acceptable
     */
    public void changePassword(String current, String replacement, String address) {
        String login = caller.account().getLogin();
        if (current == null || signIn.verify(login, current, address).isEmpty()) {
            throw Refusal.invalid("account.password.wrong");
        }
        if (current.equals(replacement) || login.equals(replacement)) {
            throw Refusal.invalid("account.password.same");
        }
        Account account = accounts.get(login);
        account.changePassword(passwords.hash(replacement));
        tokens.revoke(account);
        auditLog.record(AuditKind.PASSWORD_CHANGED, AuditChange.of(login));
    }
}
