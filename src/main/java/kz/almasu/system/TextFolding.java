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
        return lower.chars().allMatch(TextFolding::hasNoMark)
                ? lower
                : Normalizer.normalize(
                        LATIN_MARKS
                                .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                                .replaceAll("$1"),
                        Normalizer.Form.NFC);
    }

    /** True for ASCII and Cyrillic letters, of which nearly all texts consist. */
    private static boolean hasNoMark(int letter) {
        return letter < 0xC0 || letter >= 0x400 && letter < 0x530;
    }
}
