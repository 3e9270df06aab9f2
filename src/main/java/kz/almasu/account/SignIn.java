package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.system.AllowedToEveryone;

/** Verifies credentials, for the sign-in page and for the API. */
@ApplicationScoped
@AllowedToEveryone("the caller is not signed in yet")
public class SignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInThrottle signInThrottle;

    @Inject
    private AuditLog auditLog;

    @Inject
    private Clock clock;

    /** Returns what a session of this account keeps, to be asked for with {@link #isCurrent}. */
    public String sessionMark(String login) {
        return accounts.get(login).sessionMark();
    }

    /**
     * False once password, role or institution of the session's account were changed, and while the account is closed.
     *
     * @param mark of the session
     */
    public boolean isCurrent(String mark) {
        return accounts.find(mark.substring(0, mark.indexOf(' ')))
                .filter(Account::isActive)
                .filter(account -> account.sessionMark().equals(mark))
                .isPresent();
    }

    /** Whether an account that the server has authenticated before is still open, and may act in this role. */
    public boolean mayActAs(String login, Role role) {
        return accounts.find(login)
                .filter(Account::isActive)
                .filter(account -> account.getRole().mayActAs(role))
                .isPresent();
    }

    /** Verifies the credentials as {@link #verify} does, and records that the account has signed in. */
    public Optional<Account> signIn(String login, String password, String address) {
        Optional<Account> account = verify(login, password, address);
        account.map(Account::getLogin).ifPresent(used -> {
            accounts.recordUse(used, LocalDate.now(clock));
            auditLog.recordAs(used, AuditKind.SIGNED_IN, AuditChange.of(used));
        });
        return account;
    }

    /** Records that the caller signs out. */
    public void signOut(String login) {
        auditLog.recordAs(login, AuditKind.SIGNED_OUT, AuditChange.of(login));
    }

    /**
     * Returns the account, if the password is right and the account open. An unknown login takes the same time as a
     * wrong password, so that accounts cannot be enumerated.
     *
     * @throws TooManyFailures with the seconds to wait
     */
    public Optional<Account> verify(String login, String password, String address) {
        String key = login.strip().toLowerCase(Locale.ROOT);
        signInThrottle.begin(key, address);
        Optional<Account> account = accounts.find(key);
        boolean matches = passwords.verify(password, account.map(Account::getPasswordHash));
        if (!matches || account.filter(Account::isActive).isEmpty()) {
            auditLog.recordFailure(AuditKind.SIGN_IN_FAILED, failure(key, account, matches));
            return Optional.empty();
        }
        signInThrottle.succeed(key, address);
        return account;
    }

    /** Records only valid logins: other text may be a password typed into the wrong field. */
    private static AuditChange failure(String key, Optional<Account> account, boolean matches) {
        String login = Account.LOGIN.matcher(key).matches() ? key : null;
        String reason = account.isEmpty() ? "UNKNOWN_ACCOUNT" : matches ? "CLOSED_ACCOUNT" : "WRONG_PASSWORD";
        return new AuditChange(login, null, reason);
    }
}
