package kz.almasu.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import kz.almasu.audit.RequestOrigin;
import kz.almasu.registry.Institution;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Refusal;

/** The authenticated user of the current request. */
@RequestScoped
@AllowedToEveryone("it tells who calls")
public class Caller {

    @Inject
    private SecurityContext securityContext;

    @Inject
    private Accounts accounts;

    @Inject
    private RequestOrigin origin;

    private Account account;
    private boolean resolved;

    /**
     * Sets the user of a request that was authenticated by token instead of the server's session.
     *
     * @param owner null for anonymous
     */
    public void authenticateAs(Account owner) {
        account = owner;
        resolved = true;
        origin.setLogin(owner == null ? null : owner.getLogin());
    }

    /** True if somebody is signed in and the account is still open. */
    public boolean isSignedIn() {
        return find().isPresent();
    }

    /** @throws Refusal forbidden, if nobody is signed in */
    public Account account() {
        return find().orElseThrow(() -> Refusal.forbidden("signedOut"));
    }

    /**
     * Returns the institution of the caller.
     *
     * @throws Refusal forbidden, if there is none
     */
    public Institution institution() {
        Institution institution = account().getInstitution();
        if (institution == null) {
            throw Refusal.forbidden("role");
        }
        return institution;
    }

    public boolean isIn(Role role) {
        return find().filter(found -> found.getRole() == role).isPresent();
    }

    /** True for accounts of the ministry, which may see every institution. */
    public boolean isMinistry() {
        return isIn(Role.REVIEWER) || isIn(Role.ADMIN);
    }

    private Optional<Account> find() {
        if (!resolved) {
            Principal principal = securityContext.getCallerPrincipal();
            authenticateAs(
                    principal == null
                            ? null
                            : accounts.find(principal.getName())
                                    .filter(Account::isActive)
                                    .orElse(null));
        }
        return Optional.ofNullable(account);
    }
}
