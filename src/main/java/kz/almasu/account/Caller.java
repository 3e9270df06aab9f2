package kz.almasu.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import kz.almasu.registry.Institution;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Refusal;

/** Whoever makes the present request, as the server has authenticated them. */
@RequestScoped
@AllowedToEveryone("it tells who calls")
public class Caller {

    @Inject
    private SecurityContext securityContext;

    @Inject
    private Accounts accounts;

    private Account account;
    private boolean resolved;

    /**
     * Settles who makes this request, where it is not the server's session that tells: the API, which knows its callers
     * by token alone.
     *
     * @param tokenOwner null for nobody
     */
    public void authenticateAs(Account tokenOwner) {
        account = tokenOwner;
        resolved = true;
    }

    /** Whether somebody is signed in and their account still open. */
    public boolean isSignedIn() {
        return find().isPresent();
    }

    /** @throws Refusal forbidden, if nobody is signed in */
    public Account account() {
        return find().orElseThrow(() -> Refusal.forbidden("signedOut"));
    }

    /** The institution that the caller reports for. @throws Refusal forbidden, if it is none */
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

    /** Whether the caller is of the ministry, which sees every institution. */
    public boolean isMinistry() {
        return isIn(Role.REVIEWER) || isIn(Role.ADMIN);
    }

    private Optional<Account> find() {
        if (!resolved) {
            Principal principal = securityContext.getCallerPrincipal();
            account = principal == null
                    ? null
                    : accounts.find(principal.getName())
                            .filter(Account::isActive)
                            .orElse(null);
            resolved = true;
        }
        return Optional.ofNullable(account);
    }
}
