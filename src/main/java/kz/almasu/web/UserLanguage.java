package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.almasu.system.Language;
import org.omnifaces.util.Faces;

/** The language of this reader: chosen by them and kept in a cookie, else the first of ours that their browser wants. */
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

    /** Remembers the choice and shows the same page again. */
    public void choose(Language language) {
        current = language;
        Faces.addResponseCookie(COOKIE, language.tag(), "/", A_YEAR);
        Faces.refreshWithQueryString();
    }
}
