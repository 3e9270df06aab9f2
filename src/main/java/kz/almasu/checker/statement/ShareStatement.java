package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.document.CellText;
import kz.almasu.system.Language;

/** States a percentage of all participants of a direction, or of both. */
public record ShareStatement(Range range, BigDecimal percent, Tolerance tolerance, SubjectCandidates candidates)
        implements Statement {

    @Override
    public Evaluation check(Facts facts, Language language) {
        return CandidateValue.check(
                percent,
                candidates.likely().stream()
                        .map(subject -> ofAll(subject, facts))
                        .toList(),
                Stream.concat(candidates.likely().stream(), candidates.possible().stream())
                        .flatMap(subject -> shares(subject, facts).stream())
                        .toList(),
                candidates.sure(),
                tolerance::accepts,
                value -> CellText.percent(value.setScale(1, RoundingMode.HALF_UP), language));
    }

    /** The share within the direction; of a direction itself, within both. */
    private static CandidateValue ofAll(Subject subject, Facts facts) {
        Subject all =
                subject.members().isEmpty() ? subject.inDirection(DirectionScope.BOTH) : subject.withMembers(List.of());
        return share(subject, all, facts);
    }

    /** The share within the direction, and the direction's share within the member. */
    private static List<CandidateValue> shares(Subject subject, Facts facts) {
        List<CandidateValue> shares = new ArrayList<>();
        shares.add(ofAll(subject, facts));
        CandidateValue within = share(subject, subject.inDirection(DirectionScope.BOTH), facts);
        if (within.value() != null && subject.directions() != DirectionScope.BOTH) {
            shares.add(within);
        }
        return shares;
    }

    private static CandidateValue share(Subject part, Subject whole, Facts facts) {
        Fact share = facts.people(part);
        Fact all = facts.people(whole);
        if (!share.isKnown() || !all.isKnown()) {
            return CandidateValue.UNKNOWN;
        }
        BigDecimal value = all.amount() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(share.amount() * 100)
                        .divide(BigDecimal.valueOf(all.amount()), MathContext.DECIMAL64);
        return new CandidateValue(value, share.plus(all).sources());
    }
}
