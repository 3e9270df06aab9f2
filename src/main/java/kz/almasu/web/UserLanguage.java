package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.almasu.system.Language;
import org.omnifaces.util.Faces;

/** Language of the user: the choice stored in a cookie, else the first supported language of the browser. */
@Named("language")
@RequestScoped
public class UserLanguage {

    private static final String COOKIE = "language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Language current;

    public Language getCurrent() {
        if (current == null) {
            current = Language.of(Faces.getRequestCookie(COOKIE))
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

    /** Stores the choice in a cookie and reloads the page. */
    public void choose(Language language) {
        current = language;
        Faces.addResponseCookie(COOKIE, language.tag(), "/", A_YEAR);
        Faces.refreshWithQueryString();
    }
}
