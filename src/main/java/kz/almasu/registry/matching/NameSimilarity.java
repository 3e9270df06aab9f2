package kz.almasu.registry.matching;

import java.util.List;

/** Similarity of two names given as {@link NameTokens}, word by word in any order. */
public final class NameSimilarity {

    /** Minimum score of a suggestion for typed text. */
    static final double MIN_TYPED_SCORE = 0.6;

    /** Minimum similarity of probable duplicates. */
    public static final double MIN_SIMILARITY = 0.75;

    private static final double PREFIX_SCORE = 0.95;
    private static final double EDIT_PENALTY = 0.15;
    private static final int MIN_PREFIX_LENGTH = 2;

    private NameSimilarity() {}

    /** Returns how well a partly typed text matches a name: from 0 to 1. Typing errors are tolerated. */
    public static double typedScore(List<String> typed, List<String> name) {
        double score = weightedCoverage(typed, name, true);
        return score < MIN_TYPED_SCORE ? 0 : 0.85 * score + 0.15 * weightedCoverage(name, typed, false);
    }

    /** Returns the similarity of two whole names: from 0 to 1. */
    public static double similarity(List<String> one, List<String> other) {
        return Math.min(weightedCoverage(one, other, false), weightedCoverage(other, one, false));
    }

    /** The weighted share of the words that the other name has too. */
    private static double weightedCoverage(List<String> words, List<String> others, boolean typing) {
        double all = 0;
        double score = 0;
        for (String word : words) {
            double weight = CommonNameWords.weight(word);
            all += weight;
            score += weight
                    * others.stream()
                            .mapToDouble(other -> wordSimilarity(word, other, typing))
                            .max()
                            .orElse(0);
        }
        return all == 0 ? 0 : score / all;
    }

    private static double wordSimilarity(String word, String other, boolean typing) {
        if (word.equals(other)) {
            return 1;
        }
        if (typing && word.length() >= MIN_PREFIX_LENGTH && other.startsWith(word)) {
            return PREFIX_SCORE;
        }
        boolean distinctive = !CommonNameWords.isCommon(word) || !CommonNameWords.isCommon(other);
        if (!distinctive
                || !typing && word.charAt(0) != other.charAt(0)) { // typing errors are rare in the first letter
            return 0;
        }
        int edits = editDistance(word, other, typing);
        return edits <= maxEdits(word.length()) ? 1 - EDIT_PENALTY * edits : 0;
    }

    /** While the user is typing, the other word is cut to the same length. */
    private static int editDistance(String word, String other, boolean typing) {
        int maxEdits = maxEdits(word.length());
        String compared = typing && other.length() > word.length() ? other.substring(0, word.length()) : other;
        return Math.abs(word.length() - compared.length()) > maxEdits
                ? maxEdits + 1
                : EditDistance.between(word, compared);
    }

    /** Short words must be equal. */
    private static int maxEdits(int letters) {
        if (letters < 4) {
            return 0;
        }
        return letters < 7 ? 1 : 2;
    }
}
