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
 * Restricts users of an office to their own institution, in every path with an {@code {institution}} parameter. The
 * response does not reveal whether another institution exists.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class InstitutionGuard implements ContainerRequestFilter {

    /** Name of the path parameter. */
    public static final String PARAMETER = "institution";

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        String requested = request.getUriInfo().getPathParameters().getFirst(PARAMETER);
        if (requested != null
                && !caller.isMinistry()
                && !caller.institution().getCode().equals(requested)) {
            throw Refusal.forbidden("institution.other");
        }
    }
}
