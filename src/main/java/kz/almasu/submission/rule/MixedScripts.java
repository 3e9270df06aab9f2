package kz.almasu.submission.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects words that mix Latin and Cyrillic look-alike letters, and suggests a correction. A word followed by a digit
 * is considered a code and ignored.
 */
public final class MixedScripts {

    private static final Pattern MIXED = Pattern.compile(
            "[\\p{L}\\p{M}]*(?:\\p{IsCyrillic}\\p{IsLatin}|\\p{IsLatin}\\p{IsCyrillic})[\\p{L}\\p{M}]*+(?!\\p{Nd})");

    /** Pairs, Latin first. */
    private static final String LOOKALIKES = "AАBВCСEЕHНIІKКMМOОPРTТXХYҮaаcсeеiіoоpрxхyуhһƏӘəәÄӘäәÖӨöөÜҮüү";

    private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();

    static {
        for (int i = 0; i < LOOKALIKES.length(); i += 2) {
            TO_CYRILLIC.put(LOOKALIKES.charAt(i), LOOKALIKES.charAt(i + 1));
            TO_LATIN.putIfAbsent(LOOKALIKES.charAt(i + 1), LOOKALIKES.charAt(i));
        }
    }

    private MixedScripts() {}

    /**
     * True if a word has letters of both scripts. Hand-written for speed: every name of a report is checked after each
     * edit.
     */
    public static boolean areMixed(String text) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (isCyrillic(each)) {
                cyrillic = true;
            } else if (Character.isLetter(each)) {
                latin |= isLatin(each);
            } else if (Character.getType(each) != Character.NON_SPACING_MARK) {
                if (latin && cyrillic && !Character.isDigit(each)) {
                    return true;
                }
                latin = false;
                cyrillic = false;
            }
        }
        return latin && cyrillic;
    }

    /**
     * Converts each mixed word to the script of most of its letters; a word that cannot be converted is left as it is.
     */
    public static String correct(String text) {
        return MIXED.matcher(text).replaceAll(word -> Matcher.quoteReplacement(toOneScript(word.group())));
    }

    private static String toOneScript(String word) {
        long latin = word.chars().filter(letter -> isLatin((char) letter)).count();
        boolean mostlyLatin = latin * 2 > word.length();
        String first = mostlyLatin ? swap(word, TO_LATIN) : swap(word, TO_CYRILLIC);
        if (!areMixed(first)) {
            return first;
        }
        String second = mostlyLatin ? swap(word, TO_CYRILLIC) : swap(word, TO_LATIN);
        return areMixed(second) ? word : second;
    }

    private static String swap(String word, Map<Character, Character> lookalikes) {
        StringBuilder swapped = new StringBuilder();
        word.chars().forEach(letter -> swapped.append(lookalikes.getOrDefault((char) letter, (char) letter)));
        return swapped.toString();
    }

    private static boolean isLatin(char letter) {
        return letter < '\u0250' || letter >= '\u1E00' && letter < '\u1F00';
    }

    private static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter < '\u0530';
    }
}
