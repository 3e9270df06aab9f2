package kz.almasu.registry;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/**
 * Tells whether two names of institutions abroad are probably the same one: the same words in another order, in another
 * script, with other accents, or with a slip in one word. Numbers are no slips.
 */
public final class HostNames {

    /** Words that names of one institution have or lack without being different. */
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "in", "at", "for", "de", "imeni", "im");

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

    /** Folding costs more than comparing; the names are those of the registry, so that their number is bounded. */
    private static final ConcurrentHashMap<String, List<String>> FOLDED = new ConcurrentHashMap<>();

    private HostNames() {}

    /**
     * Whether one may be the other.
     *
     * @param slips by how many letters a word may differ, by the length of the shorter one
     */
    public static boolean areAlike(String one, String other, IntUnaryOperator slips) {
        List<String> words = new ArrayList<>(words(one));
        List<String> others = new ArrayList<>(words(other));
        if (Math.abs(words.size() - others.size()) > 1) {
            return false;
        }
        for (String word : words(one)) {
            if (others.remove(word)) {
                words.remove(word);
            }
        }
        if (words.isEmpty() && others.isEmpty()) {
            return true;
        }
        return words.size() == 1 && others.size() == 1 && isSlip(words.get(0), others.get(0), slips);
    }

    private static boolean isSlip(String word, String other, IntUnaryOperator slips) {
        int most = slips.applyAsInt(Math.min(word.length(), other.length()));
        return Math.abs(word.length() - other.length()) <= most
                && word.chars().noneMatch(Character::isDigit)
                && other.chars().noneMatch(Character::isDigit)
                && distance(word, other) <= most;
    }

    private static List<String> words(String name) {
        return FOLDED.computeIfAbsent(name, HostNames::folded);
    }

    /** What is left of a soft sign parts no word. */
    private static List<String> folded(String name) {
        return Arrays.stream(LATIN.transliterate(name)
                        .replace("'", "")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .toList();
    }

    /** By how many letters put in, left out or changed the words differ. */
    private static int distance(String word, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= word.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(now[j - 1], before[j]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
