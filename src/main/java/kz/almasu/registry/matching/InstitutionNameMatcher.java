package kz.almasu.registry.matching;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/**
 * Decides if two names probably denote the same foreign institution: the same words in another order, script or with
 * other accents, or with a typing error in one word. Numbers must be equal. Stricter than {@link NameSimilarity}, which
 * ranks suggestions for a user, because validation rules rely on it.
 */
public final class InstitutionNameMatcher {

    /** Words without which a name is still the same. */
    private static final Set<String> STOP_WORDS = Set.of("of", "the", "and", "in", "at", "for", "de", "imeni", "im");

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

    private static final int MAX_CACHED = 50_000;

    /** A cache, since normalizing costs more than comparing. Names of sheets that are never saved fill it, too. */
    private static final ConcurrentHashMap<String, List<String>> NORMALIZED = new ConcurrentHashMap<>();

    private InstitutionNameMatcher() {}

    /**
     * True if both names may denote the same institution.
     *
     * @param maxEditsByLength maximum number of edits per word, by the length of the shorter word
     */
    public static boolean areSimilar(String one, String other, IntUnaryOperator maxEditsByLength) {
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
        return words.size() == 1 && others.size() == 1 && isTypo(words.get(0), others.get(0), maxEditsByLength);
    }

    /** Returns the words of a name in Latin letters and alphabetical order: equal for one name in another order or script. */
    public static List<String> sortedWords(String name) {
        return words(name).stream().sorted().toList();
    }

    private static boolean isTypo(String word, String other, IntUnaryOperator maxEditsByLength) {
        int maxEdits = maxEditsByLength.applyAsInt(Math.min(word.length(), other.length()));
        return Math.abs(word.length() - other.length()) <= maxEdits
                && word.chars().noneMatch(Character::isDigit)
                && other.chars().noneMatch(Character::isDigit)
                && EditDistance.between(word, other) <= maxEdits;
    }

    private static List<String> words(String name) {
        if (NORMALIZED.size() >= MAX_CACHED) {
            NORMALIZED.clear();
        }
        return NORMALIZED.computeIfAbsent(name, InstitutionNameMatcher::normalize);
    }

    /** Remains of a soft sign must not split a word. */
    private static List<String> normalize(String name) {
        return Arrays.stream(LATIN.transliterate(name)
                        .replace("'", "")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty() && !STOP_WORDS.contains(word))
                .toList();
    }
}
