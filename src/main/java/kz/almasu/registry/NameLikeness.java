package kz.almasu.registry;

import java.util.List;

/** How much two names are alike, word by word in any order, each given as {@link NameWords} has it. */
final class NameLikeness {

    /** From here on what is typed is taken to mean an institution. */
    static final double MEANT = 0.6;

    /** From here on two names are probably those of one institution. */
    static final double ALIKE = 0.75;

    private static final double BEGINNING = 0.95;
    private static final double SLIP = 0.15;
    private static final int SHORTEST_BEGINNING = 2;

    private NameLikeness() {}

    /** How far what is typed so far, perhaps with slips, means this name: from 0 to 1. */
    static double meant(List<String> typed, List<String> name) {
        double found = covered(typed, name, true);
        return found < MEANT ? 0 : 0.85 * found + 0.15 * covered(name, typed, false);
    }

    /** How alike two whole names are: from 0 to 1. */
    static double alike(List<String> one, List<String> other) {
        return Math.min(covered(one, other, false), covered(other, one, false));
    }

    /** Which share of the words, by their weight, the others have too. */
    private static double covered(List<String> words, List<String> others, boolean typing) {
        double all = 0;
        double found = 0;
        for (String word : words) {
            double weight = GeneralWords.weight(word);
            all += weight;
            found += weight
                    * others.stream()
                            .mapToDouble(other -> same(word, other, typing))
                            .max()
                            .orElse(0);
        }
        return all == 0 ? 0 : found / all;
    }

    private static double same(String word, String other, boolean typing) {
        if (word.equals(other)) {
            return 1;
        }
        if (typing && word.length() >= SHORTEST_BEGINNING && other.startsWith(word)) {
            return BEGINNING;
        }
        boolean comparable = !GeneralWords.isGeneral(word) || !GeneralWords.isGeneral(other);
        if (!comparable || !typing && word.charAt(0) != other.charAt(0)) { // slips seldom begin a word
            return 0;
        }
        int slips = slips(word, other, typing);
        return slips <= mostSlips(word.length()) ? 1 - SLIP * slips : 0;
    }

    /** While somebody is typing, only as much of the other word counts as there is of theirs. */
    private static int slips(String word, String other, boolean typing) {
        int most = mostSlips(word.length());
        String begun = typing && other.length() > word.length() ? other.substring(0, word.length()) : other;
        return Math.abs(word.length() - begun.length()) > most ? most + 1 : Slips.between(word, begun);
    }

    /** Short words that differ are different words. */
    private static int mostSlips(int letters) {
        if (letters < 4) {
            return 0;
        }
        return letters < 7 ? 1 : 2;
    }
}
