package kz.almasu.intake.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which headings and names of code lists are compared: small letters and digits with single spaces. */
public final class TextNormalizer {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}+]+");

    /** What no eye sees and no search finds: soft hyphens, zero-width spaces, marks of byte order. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("\\s+|[\\u00A0\\u2007\\u202F\\s]+");

    private TextNormalizer() {}

    static String key(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(composed.replace('ё', 'е')).replaceAll(" ").strip();
    }

    /** What was meant to be written in a cell: without what is invisible, with plain single spaces. */
    public static String clean(String text) {
        return isClean(text)
                ? text
                : SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Whether nothing is to be done, as in nearly all of a hundred thousand cells. */
    private static boolean isClean(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean space = each == ' ';
            if (space ? afterSpace : !isPlain(each)) {
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
