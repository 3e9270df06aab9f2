package kz.almasu.document.office;

import java.util.regex.Pattern;
import kz.almasu.system.Language;

/** Text as the parts of an Office file can hold it. */
public final class OfficeText {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private OfficeText() {}

    /** The text without the characters that XML cannot hold: control characters and halves of surrogate pairs. */
    public static String withoutIllegalCharacters(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }

    /** The language with its country, by which Word chooses spelling and hyphenation. */
    public static String tag(Language language) {
        return switch (language) {
            case KK -> "kk-KZ";
            case RU -> "ru-RU";
            case EN -> "en-GB";
        };
    }
}
