package kz.almasu.submission;

import java.util.regex.Pattern;
import kz.almasu.system.TextFolding;

/** Spellings of a person's name: how it is stored, shown, and compared. */
public final class PersonName {

    /** Given name of a person who has one name only. */
    public static final String NONE = "–";

    private static final Pattern DASH = Pattern.compile("[-‐‑‒–—−]");
    private static final String APOSTROPHES = "'`‘’‛ʻʼʹ´′＇";

    /** Kazakh letters and their usual Russian replacements, in pairs. */
    private static final String KAZAKH_AND_RUSSIAN = "әағгқкңнөоұуүуһхіиэе";

    /** By Cyrillic letter, the one that Russian spelling has instead; 0 for a sign without sound. */
    private static final char[] IN_RUSSIAN = new char[0x530];

    static {
        for (char letter = 0; letter < IN_RUSSIAN.length; letter++) {
            IN_RUSSIAN[letter] = letter;
        }
        for (int i = 0; i < KAZAKH_AND_RUSSIAN.length(); i += 2) {
            IN_RUSSIAN[KAZAKH_AND_RUSSIAN.charAt(i)] = KAZAKH_AND_RUSSIAN.charAt(i + 1);
        }
        IN_RUSSIAN['ь'] = 0;
        IN_RUSSIAN['ъ'] = 0;
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
        String name = TextFolding.fold(family + " " + given);
        StringBuilder key = new StringBuilder(name.length());
        boolean separated = false;
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (isPartOfWord(character)) {
                key.append(separated && !key.isEmpty() ? " " : "").append(character);
                separated = false;
            } else if (APOSTROPHES.indexOf(character) < 0) {
                separated = true;
            }
        }
        return key.toString();
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /**
     * Returns what is equal, besides, for a Kazakh name and the same in Russian letters: Әбілова Гүлнұр, Абилова Гульнур.
     *
     * @param key as {@link #key} returns it
     */
    public static String looseKey(String key) {
        StringBuilder loose = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            char russian = letter < IN_RUSSIAN.length ? IN_RUSSIAN[letter] : letter;
            if (russian != 0) {
                loose.append(russian);
            }
        }
        return loose.toString();
    }
}
