package kz.almasu.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;
import kz.almasu.account.Caller;

/**
 * Headers of all responses: how long caches may keep them, and no content sniffing. What anybody may read is public; what is
 * part of an edition never changes. All else may contain personal data and is not stored.
 */
@Provider
@ApplicationScoped
public class ResponseHeaders implements ContainerResponseFilter {

    private static final Pattern PART_OF_EDITION = Pattern.compile("/?editions/[^/]+/[^/]+/.+");
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(request, response));
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }

    private String cacheControl(ContainerRequestContext request, ContainerResponseContext response) {
        boolean successful = response.getStatus() == Status.OK.getStatusCode();
        if (!successful || !READING.contains(request.getMethod()) || caller.isSignedIn()) {
            return "no-store";
        }
        return PART_OF_EDITION.matcher(request.getUriInfo().getPath()).matches()
                ? "public, max-age=31536000, immutable"
                : "public, no-cache";
    }
}
