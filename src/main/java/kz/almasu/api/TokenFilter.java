package kz.almasu.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.account.Account;
import kz.almasu.account.ApiTokens;
import kz.almasu.account.Caller;

/**
 * Authenticates the request by its bearer token, or by the session if a page of the portal sent it
 * ({@link SameOriginCheck}); else the caller is anonymous. A session alone is not sufficient, because other sites could
 * make the browser of a signed-in user send requests.
 *
 * <p>Exception: tables and the note can be read with a session, because pages link to these files. Reading has no side
 * effects, and other sites cannot read the response.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILES = Pattern.compile("/?periods/[^/]+/(tables(/[^/]*)?|note\\.[a-z]+)");
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Inject
    private ApiTokens tokens;

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            caller.authenticateAs(ownerOf(authorization));
        } else if (!isReadingFiles(request) && !SameOriginCheck.isSameOrigin(request, caller)) {
            caller.authenticateAs(null);
        }
    }

    private Account ownerOf(String authorization) {
        Matcher bearer = BEARER.matcher(authorization);
        if (!bearer.matches()) {
            throw new ProblemException(Status.UNAUTHORIZED, "api.token.form");
        }
        return tokens.accountOf(bearer.group(1))
                .orElseThrow(() -> new ProblemException(Status.UNAUTHORIZED, "api.token.unknown"));
    }

    private static boolean isReadingFiles(ContainerRequestContext request) {
        return READING.contains(request.getMethod())
                && FILES.matcher(request.getUriInfo().getPath()).matches();
    }
}
