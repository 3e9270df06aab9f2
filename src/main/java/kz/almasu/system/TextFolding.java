package kz.almasu.system;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folding of texts for comparison: what differs only in case or in marks of Latin letters becomes equal. */
public final class TextFolding {

    private static final Pattern LATIN_MARKS = Pattern.compile("(\\p{IsLatin})\\p{Mn}+");

    private TextFolding() {}

    /** Returns the text in lower case, with е for ё, i for İ and ı, and Latin letters without marks. */
    public static String fold(String text) {
        String lower = text.replace('İ', 'I')
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        return hasNoMarks(lower)
                ? lower
                : Normalizer.normalize(
                        LATIN_MARKS
                                .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                                .replaceAll("$1"),
                        Normalizer.Form.NFC);
    }

    /** True for texts of ASCII and Cyrillic letters, which nearly all are. */
    private static boolean hasNoMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0xC0 && (letter < 0x400 || letter >= 0x530)) {
                return false;
            }
        }
        return true;
    }
}
