package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
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

    /** Whether an account that the server has authenticated before is still open, and may act in this role. */
    public boolean mayActAs(String login, Role role) {
        return accounts.find(login)
                .filter(Account::isActive)
                .filter(account -> account.getRole().mayActAs(role))
                .isPresent();
    }

    /**
     * Returns the account, if the password is right and the account open. An unknown login takes the same time as a
     * wrong password, so that accounts cannot be enumerated.
     *
     * @throws TooManyFailures with the seconds to wait
     */
    public Optional<Account> verify(String login, String password, String address) {
        String key = login.strip().toLowerCase(Locale.ROOT);
        Duration delay = signInThrottle.waitFor(key, address);
        if (!delay.isZero()) {
            throw new TooManyFailures(delay);
        }
        Optional<Account> account = accounts.find(key);
        boolean matches = passwords.verify(password, account.map(Account::getPasswordHash));
        if (!matches || account.filter(Account::isActive).isEmpty()) {
            signInThrottle.recordFailure(key, address);
            return Optional.empty();
        }
        signInThrottle.recordSuccess(key);
        return account;
    }
}
