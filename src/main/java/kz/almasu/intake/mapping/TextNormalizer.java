package kz.almasu.intake.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalization of texts for comparison and display. */
public final class TextNormalizer {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}+]+");

    /** Soft hyphens, zero-width spaces and byte order marks. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

    private static final Pattern LATIN_MARKS = Pattern.compile("(\\p{IsLatin})\\p{Mn}+");

    private static final Pattern SPACES = Pattern.compile("\\s+|[\\u00A0\\u2007\\u202F\\s]+");

    private TextNormalizer() {}

    /**
     * Returns the comparison form of a heading or name: lower case letters and digits with single spaces, Latin letters
     * without marks.
     */
    static String key(String text) {
        String composed = Normalizer.normalize(text.replace('İ', 'I').replace('ı', 'i'), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        return SEPARATORS.matcher(withoutLatinMarks(composed)).replaceAll(" ").strip();
    }

    private static String withoutLatinMarks(String text) {
        return text.chars().noneMatch(letter -> letter >= 0xC0 && letter < 0x250 || letter >= 0x1E00 && letter < 0x1F00)
                ? text
                : Normalizer.normalize(
                        LATIN_MARKS
                                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll("$1"),
                        Normalizer.Form.NFC);
    }

    /** Removes invisible characters and replaces white space by single spaces. */
    public static String clean(String text) {
        return isClean(text)
                ? text
                : SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Fast path for nearly all of a hundred thousand cells. */
    private static boolean isClean(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = character == ' ';
            if (space ? afterSpace : !isPlain(character)) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    private static boolean isPlain(char letter) {
        return letter > ' ' && letter < 0x7F || letter > 0x3FF && letter < 0x530;
    }
}
