package kz.almasu.document.office;

import java.util.regex.Pattern;
import kz.almasu.system.Language;

/** Text and language codes as Office files require them. */
public final class OfficeText {

    private static final Pattern ILLEGAL_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private OfficeText() {}

    /** Removes characters that XML 1.0 forbids: control characters and unpaired surrogates. */
    public static String withoutIllegalCharacters(String text) {
        return ILLEGAL_IN_XML.matcher(text).replaceAll("");
    }

    /** Returns the language with a country, by which Word chooses spelling and hyphenation. */
    public static String tag(Language language) {
        return switch (language) {
            case KK -> "kk-KZ";
            case RU -> "ru-RU";
            case EN -> "en-GB";
        };
    }
}
