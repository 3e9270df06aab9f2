package kz.almasu.system;

import java.util.Set;

/** Typed text that says something: what consists of spaces, signs or invisible characters only counts as none. */
public final class VisibleText {

    /** Letters of Unicode that are drawn as nothing: fillers of Hangul and inherent vowels of Khmer. */
    private static final Set<Integer> INVISIBLE_LETTERS = Set.of(0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

    private VisibleText() {}

    /** Returns the text without spaces around it; null if it has no visible letter or digit. */
    public static String of(String typed) {
        return typed == null || typed.codePoints().noneMatch(VisibleText::isVisible) ? null : typed.strip();
    }

    private static boolean isVisible(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !INVISIBLE_LETTERS.contains(codePoint);
    }
}
