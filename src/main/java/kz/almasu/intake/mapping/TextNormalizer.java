package kz.almasu.intake.mapping;

import java.text.Normalizer;
import java.util.regex.Pattern;
import kz.almasu.system.TextFolding;

/** Normalization of texts for comparison and display. */
public final class TextNormalizer {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}+]+");

    /** Soft hyphens, zero-width spaces and byte order marks. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("\\s+|[\\u00A0\\u2007\\u202F\\s]+");

    private TextNormalizer() {}

    /**
     * Returns the comparison form of a heading or name: lower case letters and digits with single spaces, Latin letters
     * without marks.
     */
    static String key(String text) {
        String folded = TextFolding.fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return SEPARATORS.matcher(folded).replaceAll(" ").strip();
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
