package kz.almasu.intake.file;

/** Distinguishes Russian and Kazakh text from misread UTF-8 and misread other encodings. */
final class CyrillicWords {

    private CyrillicWords() {}

    /** True if the letters beyond ASCII form Cyrillic words. */
    static boolean areLikely(String text) {
        int letters = 0;
        int inWords = 0;
        int unexpected = 0;
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < 0x80) {
                continue;
            }
            if (!isOfTheLanguages(text.charAt(index))) {
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
        return (index > 0 && isOfTheLanguages(text.charAt(index - 1)))
                || (index + 1 < text.length() && isOfTheLanguages(text.charAt(index + 1)));
    }

    /** Does not occur in words, but everywhere in misread UTF-8. */
    private static boolean isCapitalAfterLowerCase(String text, int index) {
        return index > 0 && Character.isUpperCase(text.charAt(index)) && Character.isLowerCase(text.charAt(index - 1));
    }

    private static boolean isOfTheLanguages(char letter) {
        return (letter >= 'А' && letter <= 'я') || "ёЁіІәӘғҒқҚңҢөӨұҰүҮһҺ".indexOf(letter) >= 0;
    }

    private static boolean isCommonSymbol(char symbol) {
        return "«»„“”‘’–—…№\u00A0•".indexOf(symbol) >= 0;
    }
}
