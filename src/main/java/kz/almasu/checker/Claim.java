package kz.almasu.checker;

import java.util.List;
import kz.almasu.checker.statement.Verdict;

/**
 * A checkable statement of a text, with its position and verdict.
 *
 * @param from start offset in the text, in UTF-16 units
 * @param to end offset, exclusive
 * @param figures addresses of the deciding figures, or the id of the referenced caption; empty if unknown
 * @param expected the right value, formatted in the language of the text; null unless contradicted
 */
public record Claim(int from, int to, String quote, Verdict verdict, List<String> figures, String expected) {

    public Claim {
        figures = List.copyOf(figures);
    }

    Claim shifted(int offset) {
        return new Claim(from + offset, to + offset, quote, verdict, figures, expected);
    }
}
