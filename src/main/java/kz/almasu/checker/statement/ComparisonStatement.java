package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.CellText;
import kz.almasu.system.Language;

/**
 * States that one subject has more, or fewer, participants than another.
 *
 * @param pairs each must hold
 * @param shares true if shares are compared, false for numbers of participants
 */
public record ComparisonStatement(Range range, boolean higher, boolean shares, List<Pair> pairs) implements Statement {

    public record Pair(Subject one, Subject other) {}

    @Override
    public boolean isNumber() {
        return false;
    }

    @Override
    public Evaluation check(Facts facts, Language language) {
        Evaluation evaluation = Evaluation.UNKNOWN;
        for (Pair pair : pairs) {
            evaluation = check(pair, facts, language);
            if (evaluation.verdict() != Verdict.SUPPORTED) {
                return evaluation;
            }
        }
        return evaluation;
    }

    private Evaluation check(Pair pair, Facts facts, Language language) {
        Fact one = facts.people(pair.one());
        Fact other = facts.people(pair.other());
        Fact allOfOne = facts.people(pair.one().withMembers(List.of()));
        Fact allOfOther = facts.people(pair.other().withMembers(List.of()));
        if (!Stream.of(one, other, allOfOne, allOfOther).allMatch(Fact::isKnown)) {
            return Evaluation.UNKNOWN;
        }
        int byAmount = Long.compare(one.amount(), other.amount());
        int byShare = share(one, allOfOne).compareTo(share(other, allOfOther));
        int expectedSign = higher ? 1 : -1;
        if (byShare == expectedSign || byAmount == expectedSign && !shares) {
            return Evaluation.supported(one.plus(other).sources());
        }
        String expected = shares
                ? percent(one, allOfOne, language) + " – " + percent(other, allOfOther, language)
                : one.amount() + " – " + other.amount();
        return Evaluation.contradicted(one.plus(other).sources(), expected);
    }

    private static BigDecimal share(Fact part, Fact whole) {
        return whole.amount() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part.amount() * 100)
                        .divide(BigDecimal.valueOf(whole.amount()), MathContext.DECIMAL64);
    }

    private static String percent(Fact part, Fact whole, Language language) {
        return CellText.percent(share(part, whole).setScale(1, RoundingMode.HALF_UP), language);
    }
}
