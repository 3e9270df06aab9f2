package kz.almasu.submission.rule;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import kz.almasu.submission.PersonName;

/**
 * Characters allowed in names of persons and institutions. Hand-written instead of regular expressions: every name of a
 * report is checked after each edit, and expressions took a third of the time of all rules.
 */
final class NameCharacters {

    /** As keyboards and word processors write them. */
    private static final String APOSTROPHES = "'`‘’‛ʻʼʹ´′＇";

    private static final String HYPHENS = "-‐‑‒–—−";
    private static final String MIDDLE_DOTS = "·・‧";
    private static final String ALLOWED_IN_NAMES = " .,()" + APOSTROPHES + HYPHENS + MIDDLE_DOTS;
    private static final String ALLOWED_BEFORE_TITLES = "\"«“„'’ʻʼ(";

    /** In lower case, as offices fill a cell that they must not leave empty. */
    private static final Set<String> WORDS_FOR_NONE = Set.of(
            "нет",
            "не имеется",
            "отсутствует",
            "не указано",
            "не указан",
            "неизвестно",
            "н/д",
            "н/п",
            "жоқ",
            "белгісіз",
            "көрсетілмеген",
            "no",
            "none",
            "n/a",
            "na",
            "nil",
            "unknown",
            "not specified",
            "tbd");

    private static final int LONGEST_WORD_FOR_NONE =
            WORDS_FOR_NONE.stream().mapToInt(String::length).max().orElse(0);

    private NameCharacters() {}

    /** True for letters of any script and the punctuation of names; excludes markup and spreadsheet formulas. */
    static boolean isName(String text) {
        return beginsWith(text, Character::isLetter) && consistsOf(text, NameCharacters::isAllowedInNames);
    }

    /** True for a name, or the sign that the person has no given name. */
    static boolean isGivenName(String text) {
        return text.equals(PersonName.NONE) || isName(text);
    }

    /**
     * True for printable text that begins with a letter, a digit or a quotation mark, without angle brackets, and is not a
     * word for none.
     */
    static boolean isTitle(String text) {
        return !(text.length() <= LONGEST_WORD_FOR_NONE && WORDS_FOR_NONE.contains(text.toLowerCase(Locale.ROOT)))
                && beginsWith(
                        text,
                        first -> Character.isLetter(first)
                                || Character.isDigit(first)
                                || ALLOWED_BEFORE_TITLES.indexOf(first) >= 0)
                && consistsOf(text, each -> each != '<' && each != '>' && !Character.isISOControl(each));
    }

    private static boolean isAllowedInNames(int character) {
        return Character.isLetterOrDigit(character)
                || ALLOWED_IN_NAMES.indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean beginsWith(String text, IntPredicate condition) {
        return !text.isEmpty() && condition.test(text.codePointAt(0));
    }

    private static boolean consistsOf(String text, IntPredicate condition) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!condition.test(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }
}
