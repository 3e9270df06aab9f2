package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import kz.almasu.document.CellText;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;

/**
 * States growth or decline since the comparison half-year: in percent of the earlier value, in people, or as a
 * multiple. Without a value it states only the sign.
 *
 * @param measure GROWTH, DIFFERENCE or TIMES; OTHER for a change without a value
 * @param falling true for a decline
 */
public record ChangeStatement(
        Range range,
        BigDecimal value,
        Tolerance tolerance,
        Measure measure,
        boolean falling,
        SubjectCandidates candidates)
        implements Statement {

    @Override
    public boolean isNumber() {
        return measure != Measure.OTHER;
    }

    @Override
    public Evaluation check(Facts facts, Language language) {
        return CandidateValue.check(
                value,
                candidates(candidates.likely(), facts),
                candidates(candidates.possible(), facts),
                candidates.sure(),
                this::accepts,
                actual -> format(actual, language));
    }

    private boolean accepts(BigDecimal stated, BigDecimal actual) {
        return switch (measure) {
            case TIMES -> tolerance.acceptsTimes(stated, actual);
            case OTHER -> actual.signum() == stated.signum();
            default -> tolerance.accepts(stated, actual);
        };
    }

    private String format(BigDecimal actual, Language language) {
        BigDecimal signed = falling && measure == Measure.GROWTH ? actual.negate() : actual;
        return switch (measure) {
            case GROWTH -> CellText.percent(signed.setScale(1, RoundingMode.HALF_UP), language);
            case TIMES -> CellText.decimal(signed.setScale(1, RoundingMode.HALF_UP), language);
            default ->
                measure == Measure.OTHER && actual.signum() > 0 ? "+" + actual.toPlainString() : signed.toPlainString();
        };
    }

    private List<CandidateValue> candidates(List<Subject> subjects, Facts facts) {
        return subjects.stream().map(subject -> candidate(subject, facts)).toList();
    }

    private CandidateValue candidate(Subject subject, Facts facts) {
        Optional<HalfYear> before = facts.before();
        if (before.isEmpty()) {
            return CandidateValue.UNKNOWN;
        }
        Fact old = facts.people(subject.inPeriod(before.get()));
        Fact present = facts.people(subject.inPeriod(facts.reported()));
        if (!old.isKnown() || !present.isKnown()) {
            return CandidateValue.UNKNOWN;
        }
        BigDecimal change = change(BigDecimal.valueOf(old.amount()), BigDecimal.valueOf(present.amount()));
        return change == null
                ? CandidateValue.UNKNOWN
                : new CandidateValue(change, old.plus(present).sources());
    }

    /** The change as it is phrased: positive for a decline; null on division by zero. */
    private BigDecimal change(BigDecimal old, BigDecimal present) {
        BigDecimal difference = falling && measure != Measure.OTHER ? old.subtract(present) : present.subtract(old);
        return switch (measure) {
            case GROWTH ->
                old.signum() == 0 ? null : difference.movePointRight(2).divide(old, MathContext.DECIMAL64);
            case TIMES -> falling ? ratio(old, present) : ratio(present, old);
            default -> difference;
        };
    }

    private static BigDecimal ratio(BigDecimal one, BigDecimal other) {
        return other.signum() == 0 ? null : one.divide(other, MathContext.DECIMAL64);
    }
}
