package kz.almasu.api;

import java.util.Arrays;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** A language, as addresses and bodies name it. */
final class LanguageParameter {

    static final String NAME = "lang";

    private LanguageParameter() {}

    /** @throws Refusal invalid, if it is none of ours */
    static Language of(String tag) {
        return Language.of(tag)
                .orElseThrow(
                        () -> Refusal.notAmong(Arrays.stream(Language.values()).map(Language::tag), tag, NAME));
    }
}
