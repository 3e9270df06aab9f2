package kz.almasu.api;

import jakarta.enterprise.context.RequestScoped;
import kz.almasu.system.Language;

/** The language of the current response. */
@RequestScoped
public class ResponseLanguage {

    private Language language = Language.DEFAULT;

    public Language get() {
        return language;
    }

    void set(Language newLanguage) {
        language = newLanguage;
    }
}
