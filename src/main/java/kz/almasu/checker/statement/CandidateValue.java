package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The value of one possible reading of a statement.
 *
 * @param value null if it is not known
 */
record CandidateValue(BigDecimal value, List<String> figures) {

    static final CandidateValue UNKNOWN = new CandidateValue(null, List.of());

    /**
     * Evaluates a number: supported if a candidate fits; contradicted if none does, all are known and the reading is
     * certain.
     *
     * @param likely the nearest of these is reported as the right value
     */
    static Evaluation check(
            BigDecimal stated,
            List<CandidateValue> likely,
            List<CandidateValue> possible,
            boolean sure,
            BiPredicate<BigDecimal, BigDecimal> accepts,
            Function<BigDecimal, String> format) {
        for (List<CandidateValue> candidates : List.of(likely, possible)) {
            Optional<CandidateValue> fitting = candidates.stream()
                    .filter(candidate -> candidate.value != null && accepts.test(stated, candidate.value))
                    .findFirst();
            if (fitting.isPresent()) {
                return Evaluation.supported(fitting.get().figures);
            }
        }
        boolean known = likely.stream().allMatch(candidate -> candidate.value != null)
                && possible.stream().allMatch(candidate -> candidate.value != null);
        if (!sure || !known || likely.isEmpty()) {
            return Evaluation.UNKNOWN;
        }
        CandidateValue nearest = likely.stream()
                .min(Comparator.comparing(
                        candidate -> candidate.value.subtract(stated).abs()))
                .orElseThrow();
        return Evaluation.contradicted(nearest.figures, format.apply(nearest.value));
    }
}
