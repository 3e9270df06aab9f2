package kz.almasu.checker.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sequence of words with a meaning. Punctuation between them is ignored.
 *
 * @param capital true if it matches only with a capital letter or in quotation marks
 */
record Phrase(List<WordPattern> words, boolean capital, Meaning meaning) {

    private static final Pattern NAME_PART = Pattern.compile("\\d+|\\p{L}+");
    private static final String SKIPPED = "-‐‑\"«»“”„'’(),/+:.";

    static Phrase parse(String notation, Meaning meaning, Vocabulary words) {
        boolean capital = notation.startsWith("^");
        String plain = capital ? notation.substring(1) : notation;
        return new Phrase(
                Arrays.stream(plain.trim().split("\\s+"))
                        .map(word -> WordPattern.parse(word, words))
                        .toList(),
                capital,
                meaning);
    }

    /** The name of a code list entry, in any inflection. */
    static Phrase ofName(String name, Meaning meaning, Vocabulary words) {
        List<WordPattern> parts = NAME_PART
                .matcher(name)
                .results()
                .map(part -> WordPattern.ofName(part.group(), words))
                .toList();
        return new Phrase(parts, false, meaning);
    }

    /** The end of the match that starts at this token; -1 if there is none. */
    int end(List<Token> tokens, int at, Vocabulary language) {
        if (capital && !isMarkedAsName(tokens, at)) {
            return -1;
        }
        int next = at;
        for (int word = 0; word < words.size(); word++) {
            while (word > 0 && next < tokens.size() && tokens.get(next).isMark(SKIPPED)) {
                next++;
            }
            if (next >= tokens.size() || !words.get(word).matches(tokens.get(next), language)) {
                return -1;
            }
            next++;
        }
        return next;
    }

    private static boolean isMarkedAsName(List<Token> tokens, int at) {
        boolean begins = at == 0;
        return tokens.get(at).isCapital() && !begins
                || at > 0 && tokens.get(at - 1).isMark("\"«“„'");
    }
}
