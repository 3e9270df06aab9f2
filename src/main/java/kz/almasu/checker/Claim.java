package kz.almasu.checker;

import java.util.List;
import kz.almasu.checker.statement.Verdict;

/**
 * Something in a text that figures can support or contradict.
 *
 * @param from where it begins in the text as it was given, in UTF-16 units
 * @param to where it ends, exclusive
 * @param figures what supports or contradicts it: addresses of figures, or the caption a reference leads to; empty if
 *     unknown
 * @param expected the right value in words of the text's language; null unless contradicted
 */
public record Claim(int from, int to, String quote, Verdict verdict, List<String> figures, String expected) {

    public Claim {
        figures = List.copyOf(figures);
    }
}
