package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.almasu.account.Caller;
import kz.almasu.system.Language;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/**
 * Language of the page: the one in its address ({@code ?lang=}), else the choice that a signed-in user stored in a
 * cookie, else the first supported language of the browser. Readers who have not signed in get no cookie: their links
 * carry the language.
 */
@Named("language")
@RequestScoped
public class UserLanguage {

    /** Name of the query parameter. */
    public static final String PARAMETER = "lang";

    private static final String COOKIE = "language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private Language current;

    public Language getCurrent() {
        if (current == null) {
            current = of(request);
            inAddress(request).filter(language -> caller.isSignedIn()).ifPresent(UserLanguage::remember);
        }
        return current;
    }

    public Locale getLocale() {
        return getCurrent().locale();
    }

    public List<Language> getAll() {
        return List.of(Language.values());
    }

    /** Returns the path and query of this page in a language. */
    public String pathIn(Language language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(
                Servlets.toParameterMap(Objects.requireNonNullElse(Faces.getRequestQueryString(), "")));
        parameters.put(PARAMETER, List.of(language.tag()));
        return requestedPath() + "?" + Servlets.toQueryString(parameters);
    }

    /** Keeps the language for the pages of an account, whose addresses do not say it. */
    void rememberCurrent() {
        remember(getCurrent());
    }

    private static void remember(Language language) {
        if (!language.tag().equals(Faces.getRequestCookie(COOKIE))) {
            Faces.addResponseCookie(COOKIE, language.tag(), "/", A_YEAR);
        }
    }

    /** Returns the path that the reader asked for: an error page is dispatched to, and has it in an attribute. */
    public static String requestedPath() {
        return Objects.requireNonNullElseGet(
                Faces.getRequestAttribute(RequestDispatcher.ERROR_REQUEST_URI), Faces::getRequestURI);
    }

    /** Returns the language of a request, as {@link #getCurrent}, also outside of pages. */
    public static Language of(HttpServletRequest request) {
        return inAddress(request)
                .or(() -> Language.of(Servlets.getRequestCookie(request, COOKIE)))
                .orElseGet(() -> Language.firstSupported(Collections.list(request.getLocales())));
    }

    /** Read from the query string, because asking for a parameter would read the body of the request. */
    public static Optional<Language> inAddress(HttpServletRequest request) {
        return Servlets.getRequestQueryStringMap(request).getOrDefault(PARAMETER, List.of()).stream()
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst();
    }
}
