package kz.almasu.intake.file;

import java.nio.charset.Charset;

/** Tells Russian text in Windows-1251 from broken UTF-8 and from the encodings of other languages. */
final class WindowsText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private WindowsText() {}

    /** Whether these bytes, which are not UTF-8, read as Cyrillic words in Windows-1251. */
    static boolean isLikely(byte[] bytes) {
        String text = new String(bytes, WINDOWS);
        int letters = 0;
        int joined = 0;
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x80) {
                continue;
            }
            if (!isRussian(text.charAt(i))) {
                strange += isUsual(text.charAt(i)) ? 0 : 1;
                continue;
            }
            letters++;
            joined += isBesideALetter(text, i) && !isCapitalInside(text, i) ? 1 : 0;
        }
        return letters > 0 && strange * 10 <= letters && joined * 10 >= letters * 8;
    }

    /** The letters of words stand side by side; those of UTF-8 read wrongly alternate with signs. */
    private static boolean isBesideALetter(String text, int i) {
        return (i > 0 && isRussian(text.charAt(i - 1))) || (i + 1 < text.length() && isRussian(text.charAt(i + 1)));
    }

    /** Capital after small letter: not in words, but everywhere in UTF-8 read wrongly. */
    private static boolean isCapitalInside(String text, int i) {
        return i > 0 && Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
    }

    private static boolean isRussian(char letter) {
        return (letter >= 'А' && letter <= 'я') || letter == 'ё' || letter == 'Ё' || letter == 'і' || letter == 'І';
    }

    /** Signs of ordinary text beyond ASCII. */
    private static boolean isUsual(char sign) {
        return "«»„“”‘’–—…№\u00A0•".indexOf(sign) >= 0;
    }
}
