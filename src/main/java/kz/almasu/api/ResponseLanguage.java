package kz.almasu.api;

import jakarta.enterprise.context.RequestScoped;
import kz.almasu.system.Language;

/** The language in which this request is answered. */
@RequestScoped
public class ResponseLanguage {

    private Language language = Language.DEFAULT;

    public Language get() {
        return language;
    }

    void set(Language wanted) {
        language = wanted;
    }
}
