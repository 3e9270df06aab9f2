package kz.almasu.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import kz.almasu.account.Caller;
import kz.almasu.system.Refusal;

/**
 * An office reaches addresses of its own institution only: every address with an {@code {institution}} in it passes
 * here. Whether another institution exists makes no difference to the answer.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class InstitutionGuard implements ContainerRequestFilter {

    /** How addresses name the institution. */
    public static final String PARAMETER = "institution";

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        String named = request.getUriInfo().getPathParameters().getFirst(PARAMETER);
        if (named != null
                && !caller.isMinistry()
                && !caller.institution().getCode().equals(named)) {
            throw Refusal.forbidden("institution.other");
        }
    }
}
