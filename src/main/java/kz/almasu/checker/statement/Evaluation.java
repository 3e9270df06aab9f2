package kz.almasu.checker.statement;

import java.util.List;

/**
 * A verdict with its evidence.
 *
 * @param figures addresses of the deciding figures; empty if unknown
 * @param expected the right value; null unless contradicted
 */
public record Evaluation(Verdict verdict, List<String> figures, String expected) {

    static final Evaluation UNKNOWN = new Evaluation(Verdict.UNKNOWN, List.of(), null);

    static Evaluation supported(List<String> figures) {
        return new Evaluation(Verdict.SUPPORTED, figures, null);
    }

    static Evaluation contradicted(List<String> figures, String expected) {
        return new Evaluation(Verdict.CONTRADICTED, figures, expected);
    }
}
