package kz.almasu.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import kz.almasu.account.Caller;

/**
 * CSRF protection for requests that are authenticated by a session. Pages of the portal send their account in a custom
 * header, which other origins cannot do without a CORS preflight, and that is never granted. Fetch metadata and the Origin
 * header must match if present.
 *
 * <p>The account must be the one of the session, so that a page left open after signing in as another user does not act as
 * that user.
 */
final class SameOriginCheck {

    private static final String ACCOUNT_HEADER = "Almasu-Account";
    private static final String SITE_HEADER = "Sec-Fetch-Site";
    private static final String ORIGIN_HEADER = "Origin";

    private SameOriginCheck() {}

    /** True if the request comes from a page of the portal, shown to the signed-in account. */
    static boolean isSameOrigin(ContainerRequestContext request, Caller caller) {
        String account = request.getHeaderString(ACCOUNT_HEADER);
        return account != null
                && equalsOrAbsent(request.getHeaderString(SITE_HEADER), "same-origin")
                && equalsOrAbsent(request.getHeaderString(ORIGIN_HEADER), origin(request))
                && caller.isSignedIn()
                && caller.account().getLogin().equals(account);
    }

    private static boolean equalsOrAbsent(String header, String expected) {
        return header == null || header.equals(expected);
    }

    private static String origin(ContainerRequestContext request) {
        URI base = request.getUriInfo().getBaseUri();
        return base.getScheme() + "://" + base.getRawAuthority();
    }
}
