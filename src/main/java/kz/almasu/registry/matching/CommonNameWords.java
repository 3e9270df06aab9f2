package kz.almasu.registry.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Words that many institutions have in their names, from {@code catalogue/name-words.csv}. The words of one line are
 * translations of each other and normalized to the first one, with its weight; all other words have the weight 1.
 */
final class CommonNameWords {

    /** Minimum length, in letters, of a prefix that stands for a common word while the user is typing. */
    private static final int MIN_PREFIX_LENGTH = 4;

    private static final TreeMap<String, String> CANONICAL_FORMS = new TreeMap<>();
    private static final Map<String, Double> WEIGHTS = new HashMap<>();

    static {
        for (CSVRecord line : lines()) {
            List<String> words = NameTokens.phoneticWords(line.get("words")).toList();
            words.forEach(word -> CANONICAL_FORMS.putIfAbsent(word, words.get(0)));
            WEIGHTS.putIfAbsent(words.get(0), Double.valueOf(line.get("weight")));
        }
    }

    private CommonNameWords() {}

    /**
     * Returns the first word of the line with this word, or with a longer one that it is a prefix of; else the word
     * itself.
     */
    static String canonicalForm(String word) {
        Map.Entry<String, String> candidate = CANONICAL_FORMS.ceilingEntry(word);
        boolean isCommon = candidate != null
                && (candidate.getKey().equals(word)
                        || word.length() >= MIN_PREFIX_LENGTH
                                && candidate.getKey().startsWith(word));
        return isCommon ? candidate.getValue() : word;
    }

    /** Returns how distinctive a word is: from 0, not at all, to 1. */
    static double weight(String word) {
        return WEIGHTS.getOrDefault(word, 1.0);
    }

    static boolean isCommon(String word) {
        return WEIGHTS.containsKey(word);
    }

    private static List<CSVRecord> lines() {
        try (Reader reader = new InputStreamReader(
                CommonNameWords.class.getResourceAsStream("/catalogue/name-words.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
