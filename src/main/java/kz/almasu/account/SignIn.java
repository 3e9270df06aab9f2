package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import kz.almasu.system.AllowedToEveryone;

/** Decides whether a login and a password belong together, for the sign-in page and for the API alike. */
@ApplicationScoped
@AllowedToEveryone("nobody is signed in before")
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
     * The account, if the password is its own and it is not closed. An unknown login costs the same time as a wrong
     * password, so that nobody can find out who has an account.
     *
     * @throws TooManyFailures with the seconds to wait
     */
    public Optional<Account> verify(String login, String password, String address) {
        String key = login.strip().toLowerCase(Locale.ROOT);
        Duration wait = signInThrottle.waitFor(key, address);
        if (!wait.isZero()) {
            throw new TooManyFailures(wait);
        }
        Optional<Account> account = accounts.find(key);
        boolean right = passwords.verify(password, account.map(Account::getPasswordHash));
        if (!right || account.filter(Account::isActive).isEmpty()) {
            signInThrottle.recordFailure(key, address);
            return Optional.empty();
        }
        signInThrottle.recordSuccess(key);
        return account;
    }
}
