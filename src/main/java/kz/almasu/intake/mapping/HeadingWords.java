package kz.almasu.intake.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Meaning of headings by their words, in any order: “Қабылдаушы (жіберуші) ЖОО атауы” consists of words about an
 * institution abroad only. The words are in {@code heading-words.properties}.
 */
final class HeadingWords {

    private static final Map<String, List<String>> LISTS = SynonymFile.load("heading-words.properties");
    private static final Pattern FILLER = words("FILLER");
    private static final Pattern ABROAD = words("FOREIGN_INSTITUTION.NEEDS");
    private static final List<Grammar> GRAMMARS = LISTS.keySet().stream()
            .filter(name -> !name.contains(".") && !name.equals("FILLER"))
            .map(Grammar::of)
            .toList();

    /**
     * The words of one meaning.
     *
     * @param nouns one of them must occur
     * @param needed one of them must occur
     * @param allowed all words
     */
    private record Grammar(ColumnMeaning meaning, Pattern nouns, Pattern needed, Pattern allowed) {

        static Grammar of(String name) {
            String needs = name + ".NEEDS";
            return new Grammar(
                    ColumnMeaning.parse(name).orElseThrow(),
                    words(name),
                    LISTS.containsKey(needs) ? words(needs) : words(name),
                    words(name, needs, name + ".WITH", "FILLER"));
        }

        boolean matches(List<String> words) {
            return words.stream().allMatch(word -> allowed.matcher(word).matches())
                    && words.stream().anyMatch(word -> nouns.matcher(word).matches())
                    && words.stream().anyMatch(word -> needed.matcher(word).matches());
        }
    }

    private HeadingWords() {}

    private static Pattern words(String... lists) {
        List<String> all = new ArrayList<>();
        for (String list : lists) {
            LISTS.getOrDefault(list, List.of()).forEach(word -> all.add(word.replace("*", "\\p{L}*")));
        }
        return Pattern.compile(String.join("|", all));
    }

    /**
     * Returns the only meaning of which all words are; empty if there is none, or more than one.
     *
     * @param key in the comparison form of {@link TextNormalizer}
     */
    static Optional<ColumnMeaning> meaning(String key) {
        List<String> words = Arrays.asList(key.split(" "));
        List<ColumnMeaning> meanings = GRAMMARS.stream()
                .filter(grammar -> grammar.matches(words))
                .map(Grammar::meaning)
                .toList();
        return meanings.size() == 1 ? Optional.of(meanings.get(0)) : Optional.empty();
    }

    static String withoutFillers(String key) {
        return Arrays.stream(key.split(" "))
                .filter(word -> !FILLER.matcher(word).matches())
                .collect(Collectors.joining(" "));
    }

    /** True for words about an institution abroad, such as the heading of a group of columns may have. */
    static boolean isAbroad(String key) {
        return Arrays.stream(key.split(" "))
                .anyMatch(word -> ABROAD.matcher(word).matches());
    }
}
