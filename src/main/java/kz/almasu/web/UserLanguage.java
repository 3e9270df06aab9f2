package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
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

    static final String PARAMETER = "lang";
    private static final String COOKIE = "language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private Caller caller;

    private Language current;

    public Language getCurrent() {
        if (current == null) {
            Optional<Language> inAddress = Language.of(Faces.getRequestParameter(PARAMETER));
            inAddress.filter(language -> caller.isSignedIn()).ifPresent(UserLanguage::remember);
            current = inAddress
                    .or(() -> Language.of(Faces.getRequestCookie(COOKIE)))
                    .orElseGet(() -> Language.firstSupported(
                            Collections.list(Faces.getRequest().getLocales())));
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

    /** Returns the whole address of this page in a language, for search engines. */
    public String addressIn(Language language) {
        return Faces.getRequestDomainURL() + pathIn(language);
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

    /** An error page is dispatched to: the address of the reader is in the attributes of the request. */
    private static String requestedPath() {
        return Objects.requireNonNullElseGet(
                Faces.getRequestAttribute(RequestDispatcher.ERROR_REQUEST_URI), Faces::getRequestURI);
    }
}
