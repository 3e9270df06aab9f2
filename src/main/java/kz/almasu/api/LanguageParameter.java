package kz.almasu.api;

import java.util.Arrays;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** A language, as addresses and bodies name it. */
public final class LanguageParameter {

    static final String NAME = "lang";

    private LanguageParameter() {}

    /** @throws Refusal invalid, if it is none of ours */
    public static Language of(String tag) {
        return Language.of(tag)
                .orElseThrow(() ->
                        Refusal.notAllowed(Arrays.stream(Language.values()).map(Language::tag), tag, NAME));
    }
}
