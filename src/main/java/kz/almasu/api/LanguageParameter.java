package kz.almasu.api;

import java.util.Arrays;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Parses language tags of query parameters and request bodies. */
public final class LanguageParameter {

    static final String NAME = "lang";

    private LanguageParameter() {}

    /** @throws Refusal invalid, if the language is not supported */
    public static Language of(String tag) {
        return Language.of(tag)
                .orElseThrow(() ->
                        Refusal.notAllowed(Arrays.stream(Language.values()).map(Language::tag), tag, NAME));
    }
}
