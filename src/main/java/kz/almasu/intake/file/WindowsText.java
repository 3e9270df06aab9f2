package kz.almasu.intake.file;

import java.nio.charset.Charset;

/** Distinguishes Russian text in Windows-1251 from broken UTF-8 and from encodings of other languages. */
final class WindowsText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private WindowsText() {}

    /** True if the bytes, which are not valid UTF-8, form Cyrillic words in Windows-1251. */
    static boolean isLikely(byte[] bytes) {
        String text = new String(bytes, WINDOWS);
        int letters = 0;
        int inWords = 0;
        int unexpected = 0;
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < 0x80) {
                continue;
            }
            if (!isRussian(text.charAt(index))) {
                unexpected += isCommonSymbol(text.charAt(index)) ? 0 : 1;
                continue;
            }
            letters++;
            inWords += hasAdjacentLetter(text, index) && !isCapitalAfterLowerCase(text, index) ? 1 : 0;
        }
        return letters > 0 && unexpected * 10 <= letters && inWords * 10 >= letters * 8;
    }

    /** In words letters are adjacent; in misread UTF-8 they alternate with symbols. */
    private static boolean hasAdjacentLetter(String text, int index) {
        return (index > 0 && isRussian(text.charAt(index - 1)))
                || (index + 1 < text.length() && isRussian(text.charAt(index + 1)));
    }

    /** Does not occur in words, but everywhere in misread UTF-8. */
    private static boolean isCapitalAfterLowerCase(String text, int index) {
        return index > 0 && Character.isUpperCase(text.charAt(index)) && Character.isLowerCase(text.charAt(index - 1));
    }

    private static boolean isRussian(char letter) {
        return (letter >= 'А' && letter <= 'я') || letter == 'ё' || letter == 'Ё' || letter == 'і' || letter == 'І';
    }

    private static boolean isCommonSymbol(char symbol) {
        return "«»„“”‘’–—…№\u00A0•".indexOf(symbol) >= 0;
    }
}
