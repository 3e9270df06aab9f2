package kz.almasu.checker.statement;

import java.util.List;
import java.util.Optional;

/**
 * A verdict with its evidence.
 *
 * @param figures addresses of the deciding figures; empty if unknown
 * @param expected the right value; null unless contradicted
 */
public record Evaluation(Verdict verdict, List<String> figures, String expected) {

    public static final Evaluation NOT_READ = new Evaluation(Verdict.NOT_READ, List.of(), null);

    static final Evaluation UNKNOWN = new Evaluation(Verdict.UNKNOWN, List.of(), null);

    static Evaluation supported(List<String> figures) {
        return new Evaluation(Verdict.SUPPORTED, figures, null);
    }

    static Evaluation contradicted(List<String> figures, String expected) {
        return new Evaluation(Verdict.CONTRADICTED, figures, expected);
    }

    static Optional<Evaluation> first(List<Evaluation> evaluations, Verdict verdict) {
        return evaluations.stream().filter(each -> each.verdict() == verdict).findFirst();
    }

    /**
     * Combines the readings of a statement, likeliest first: supported if the likeliest is, contradicted if all are;
     * not read if they disagree otherwise.
     */
    public static Evaluation ofReadings(List<Evaluation> readings) {
        Evaluation likeliest = readings.get(0);
        boolean agreed = likeliest.verdict != Verdict.CONTRADICTED
                || readings.stream().allMatch(each -> each.verdict == Verdict.CONTRADICTED);
        return agreed ? likeliest : NOT_READ;
    }
}
