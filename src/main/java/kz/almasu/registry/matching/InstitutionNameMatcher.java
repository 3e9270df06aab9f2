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
 * Tells whether two names of institutions abroad are probably the same one: the same words in another order, in another
 * script, with other accents, or with a slip in one word. Numbers are no slips. Stricter than {@link NameSimilarity}: that
 * ranks what somebody is asked about, this is what a rule says of a report.
 */
public final class InstitutionNameMatcher {

    /** Words that names of one institution have or lack without being different. */
    private static final Set<String> STOP_WORDS = Set.of("of", "the", "and", "in", "at", "for", "de", "imeni", "im");

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

    /** Folding costs more than comparing; the names are those of the registry, so that their number is bounded. */
    private static final ConcurrentHashMap<String, List<String>> NORMALIZED = new ConcurrentHashMap<>();

    private InstitutionNameMatcher() {}

    /**
     * Whether one may be the other.
     *
     * @param slips how many slips a word may have, by the length of the shorter one
     */
    public static boolean areSimilar(String one, String other, IntUnaryOperator slips) {
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
        return words.size() == 1 && others.size() == 1 && isTypo(words.get(0), others.get(0), slips);
    }

    private static boolean isTypo(String word, String other, IntUnaryOperator slips) {
        int most = slips.applyAsInt(Math.min(word.length(), other.length()));
        return Math.abs(word.length() - other.length()) <= most
                && word.chars().noneMatch(Character::isDigit)
                && other.chars().noneMatch(Character::isDigit)
                && EditDistance.between(word, other) <= most;
    }

    private static List<String> words(String name) {
        return NORMALIZED.computeIfAbsent(name, InstitutionNameMatcher::normalize);
    }

    /** What is left of a soft sign parts no word. */
    private static List<String> normalize(String name) {
        return Arrays.stream(LATIN.transliterate(name)
                        .replace("'", "")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty() && !STOP_WORDS.contains(word))
                .toList();
    }
}
