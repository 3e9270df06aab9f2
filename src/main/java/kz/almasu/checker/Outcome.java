package kz.almasu.checker;

import java.util.List;

/**
 * A verdict with its reason.
 *
 * @param figures addresses of the figures that decide; empty if unknown
 * @param expected the right value; null unless contradicted
 */
record Outcome(Verdict verdict, List<String> figures, String expected) {

    static final Outcome UNKNOWN = new Outcome(Verdict.UNKNOWN, List.of(), null);

    static Outcome supported(List<String> figures) {
        return new Outcome(Verdict.SUPPORTED, figures, null);
    }

    static Outcome contradicted(List<String> figures, String expected) {
        return new Outcome(Verdict.CONTRADICTED, figures, expected);
    }
}
