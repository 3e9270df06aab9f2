package kz.almasu.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import kz.almasu.account.Caller;

/**
 * Tells whether a request was sent by a page of the portal. Such a page names the account that it is shown to in a
 * header of its own: a page elsewhere cannot send it without asking the portal, which never allows that. Where browsers
 * say from where a request comes, that has to be the portal, too.
 *
 * <p>Whoever has signed in as another account in another window meanwhile does not act for that one from the old page.
 */
final class SameOriginCheck {

    private static final String ACCOUNT = "Almasu-Account";
    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    private SameOriginCheck() {}

    /** Whether the request comes from the page of an account that is signed in. */
    static boolean isSameOrigin(ContainerRequestContext request, Caller caller) {
        String account = request.getHeaderString(ACCOUNT);
        return account != null
                && isOrMissing(request.getHeaderString(SITE), "same-origin")
                && isOrMissing(request.getHeaderString(ORIGIN), origin(request))
                && caller.isSignedIn()
                && caller.account().getLogin().equals(account);
    }

    private static boolean isOrMissing(String header, String expected) {
        return header == null || header.equals(expected);
    }

    private static String origin(ContainerRequestContext request) {
        URI base = request.getUriInfo().getBaseUri();
        return base.getScheme() + "://" + base.getRawAuthority();
    }
}
