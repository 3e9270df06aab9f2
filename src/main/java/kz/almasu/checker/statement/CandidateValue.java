package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A value that a statement may mean.
 *
 * @param value null if it is not known
 */
record CandidateValue(BigDecimal value, List<String> figures) {

    static final CandidateValue UNKNOWN = new CandidateValue(null, List.of());

    /**
     * The verdict on a number: supported if one candidate fits, contradicted if all are known and none does, and it is
     * sure that one of them is meant.
     *
     * @param likely of these the nearest is the right value
     */
    static Evaluation check(
            BigDecimal said,
            List<CandidateValue> likely,
            List<CandidateValue> possible,
            boolean sure,
            BiPredicate<BigDecimal, BigDecimal> accepts,
            Function<BigDecimal, String> format) {
        for (List<CandidateValue> candidates : List.of(likely, possible)) {
            Optional<CandidateValue> fitting = candidates.stream()
                    .filter(candidate -> candidate.value != null && accepts.test(said, candidate.value))
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
                        candidate -> candidate.value.subtract(said).abs()))
                .orElseThrow();
        return Evaluation.contradicted(nearest.figures, format.apply(nearest.value));
    }
}
