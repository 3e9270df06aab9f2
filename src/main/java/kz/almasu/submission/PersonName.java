package kz.almasu.submission;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Spellings of a person's name: how it is stored, shown, and compared. */
public final class PersonName {

    /** Given name of a person who has one name only. */
    public static final String NONE = "–";

    private static final Pattern DASH = Pattern.compile("[-‐‑‒–—−]");
    private static final Pattern LATIN_MARKS = Pattern.compile("(\\p{IsLatin})\\p{Mn}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Mn}\\p{Nd}'`‘’‛ʻʼʹ´′＇]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['`‘’‛ʻʼʹ´′＇]");

    /** Kazakh letters and their usual Russian replacements, in pairs; a sign without sound has none. */
    private static final String KAZAKH_AND_RUSSIAN = "әағгқкңнөоұуүуһхіиэе";

    private static final Map<Character, Character> TO_RUSSIAN = new HashMap<>();

    static {
        for (int i = 0; i + 1 < KAZAKH_AND_RUSSIAN.length(); i += 2) {
            TO_RUSSIAN.put(KAZAKH_AND_RUSSIAN.charAt(i), KAZAKH_AND_RUSSIAN.charAt(i + 1));
        }
    }

    private PersonName() {}

    /** Returns a given name as it is stored: any dash that stands for none is the same. */
    static String given(String text) {
        return text != null && DASH.matcher(text).matches() ? NONE : text;
    }

    /** Returns the name as people read it, family name first. */
    public static String full(String family, String given) {
        return NONE.equals(given) ? family : family + " " + given;
    }

    /** Returns a key equal for spellings that differ in case, apostrophes, hyphens, ё and е, İ and i, or marks of Latin letters. */
    public static String key(String family, String given) {
        String lower = (family + " " + given)
                .replace('İ', 'I')
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        String plain = isPlain(lower)
                ? lower
                : Normalizer.normalize(
                        LATIN_MARKS
                                .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                                .replaceAll("$1"),
                        Normalizer.Form.NFC);
        return APOSTROPHES
                .matcher(SEPARATORS.matcher(plain).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Returns a key equal, besides, for a Kazakh name and the same in Russian letters: Әбілова Гүлнұр, Абилова Гульнур. */
    public static String looseKey(String family, String given) {
        StringBuilder loose = new StringBuilder();
        key(family, given).replace("ь", "").replace("ъ", "").chars().forEach(letter -> {
            loose.append(TO_RUSSIAN.getOrDefault((char) letter, (char) letter).charValue());
        });
        return loose.toString();
    }

    /** True for texts without composed Latin letters, which are nearly all. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 0xC0 || letter >= 0x400 && letter < 0x530);
    }
}
