package kz.almasu.registry.matching;

/** The optimal string alignment distance: insertions, deletions, substitutions and swaps of two neighbours. */
public final class EditDistance {

    private EditDistance() {}

    public static int between(String word, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(last[j], now[j - 1]));
                if (areTransposed(word, i, other, j)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }

    private static boolean areTransposed(String word, int i, String other, int j) {
        return i > 1 && j > 1 && word.charAt(i - 1) == other.charAt(j - 2) && word.charAt(i - 2) == other.charAt(j - 1);
    }
}
