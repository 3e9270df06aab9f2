package kz.almasu.web.anonymous;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import kz.almasu.web.PublicViews;
import kz.almasu.web.UserLanguage;

/**
 * Lets caches keep what anybody may read: gives it an entity tag, and answers 304 to whoever has it already. Pages get a policy
 * without nonce, which does not change with the request, and are kept for a moment ({@link PageCache}); how long an API
 * response may be kept is said by the API. Responses to signed-in users are private.
 */
@WebFilter(
        urlPatterns = {"*.xhtml", "/api/v1/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class AnonymousReading extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String POLICY = "Content-Security-Policy";
    private static final String POLICY_PARAMETER = "primefaces.CSP_POLICY";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient PageCache cache;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean page = path.endsWith(".xhtml");
        if (path.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
        } else if (!READING.contains(request.getMethod()) || !isAnonymous(request, path)) {
            if (page) {
                response.setHeader(CACHE_CONTROL, "private, no-cache");
            }
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            answerError(request, response, chain);
        } else if (page) {
            answerPage(request, response, chain);
        } else {
            answer(request, response, capture(request, response, chain, Set.of()));
        }
    }

    /** True also with a session in which nobody is signed in. */
    private static boolean isAnonymous(HttpServletRequest request, String path) {
        return request.getUserPrincipal() == null
                && request.getHeader("Authorization") == null
                && !path.equals(PublicViews.SIGN_IN);
    }

    private void answerError(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CACHE_CONTROL, "no-store");
        CapturedResponse captured = new CapturedResponse(response, Set.of(POLICY));
        chain.doFilter(request, captured);
        captured.close();
        response.setHeader(POLICY, getServletContext().getInitParameter(POLICY_PARAMETER));
        response.getOutputStream().write(captured.body());
    }

    private void answerPage(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String language = UserLanguage.of(request).tag();
        // The whole address: a page names its own host.
        String key = language + " " + request.getRequestURL() + "?" + request.getQueryString();
        Optional<CachedPage> page = cache.get(key);
        if (page.isEmpty()) {
            page = capture(request, response, chain, Set.of(POLICY));
            page.ifPresent(rendered -> cache.put(key, rendered));
        }
        if (page.isPresent()) {
            response.setHeader(CACHE_CONTROL, "public, no-cache");
            response.setHeader("Content-Language", language);
        }
        answer(request, response, page);
    }

    /** Returns the body of a successful response; empty for any other, which is sent. */
    private static Optional<CachedPage> capture(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Set<String> refusedHeaders)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response, refusedHeaders);
        chain.doFilter(request, captured);
        if (response.isCommitted()) {
            return Optional.empty();
        }
        captured.close();
        if (response.getStatus() != HttpServletResponse.SC_OK) {
            response.getOutputStream().write(captured.body());
            return Optional.empty();
        }
        return Optional.of(CachedPage.of(captured.body(), response.getContentType()));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Optional<CachedPage> content)
            throws IOException {
        if (content.isEmpty()) {
            return;
        }
        response.setHeader("ETag", content.get().etag());
        String byLanguage = UserLanguage.inAddress(request).isPresent() ? "" : ", Accept-Language";
        response.setHeader("Vary", "Accept-Encoding, Cookie, Authorization" + byLanguage);
        if (content.get().isKnownTo(request.getHeader("If-None-Match"))) {
            // Without a policy: it would replace the one stored with the page.
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (request.getServletPath().endsWith(".xhtml")) {
            response.setHeader(POLICY, getServletContext().getInitParameter(POLICY_PARAMETER));
        }
        content.get().writeTo(response);
    }
}
