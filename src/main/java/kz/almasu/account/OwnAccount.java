package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.almasu.system.Refusal;

/** What everybody can do with their own account: change its password. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
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

    /**
     * Puts a password of one's own choice in the place of the present one, which has to be given: a screen left
     * unattended is not enough. Tokens of the API that were got with the old one are good for nothing afterwards.
     *
     * @param address where the request comes from, so that guessing is slowed down as it is when signing in
     * @throws Refusal invalid, if the present one is wrong or the new one cannot be
     */
    public void changePassword(String present, String wanted, String address) {
        String login = caller.account().getLogin();
        if (present == null || signIn.verify(login, present, address).isEmpty()) {
            throw Refusal.invalid("account.password.wrong");
        }
        if (present.equals(wanted) || login.equals(wanted)) {
            throw Refusal.invalid("account.password.same");
        }
        Account account = accounts.get(login);
        account.changePassword(passwords.hash(wanted));
        tokens.revoke(account);
    }
}
