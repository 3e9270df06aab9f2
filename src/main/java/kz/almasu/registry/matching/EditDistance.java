package kz.almasu.registry.matching;

/** The optimal string alignment distance: insertions, deletions, substitutions and swaps of two neighbours. */
public final class EditDistance {

    private EditDistance() {}

    public static int between(String word, String other) {
        int[] beforePrevious = new int[other.length() + 1];
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = previous[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, 1 + Math.min(previous[j], current[j - 1]));
                if (areTransposed(word, i, other, j)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[other.length()];
    }

    private static boolean areTransposed(String word, int i, String other, int j) {
        return i > 1 && j > 1 && word.charAt(i - 1) == other.charAt(j - 2) && word.charAt(i - 2) == other.charAt(j - 1);
    }
}
