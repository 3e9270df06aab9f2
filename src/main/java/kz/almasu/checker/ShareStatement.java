package kz.almasu.checker;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.CellText;
import kz.almasu.system.Language;

/** A percentage of all participants of a direction, or of both. */
record ShareStatement(Range range, BigDecimal percent, Tolerance tolerance, Reading reading) implements Statement {

    @Override
    public Outcome judge(Facts facts, Language language) {
        return Candidate.judge(
                percent,
                reading.likely().stream().map(subject -> ofAll(subject, facts)).toList(),
                Stream.concat(reading.likely().stream(), reading.possible().stream())
                        .flatMap(subject -> shares(subject, facts).stream())
                        .toList(),
                reading.sure(),
                tolerance::accepts,
                value -> CellText.percent(value.setScale(1, RoundingMode.HALF_UP), language));
    }

    /** Among all of its direction; a direction itself, among both. */
    private static Candidate ofAll(Subject subject, Facts facts) {
        Subject all = subject.members().isEmpty() ? subject.going(Way.BOTH) : subject.of(List.of());
        return share(subject, all, facts);
    }

    /** Among all of its direction; and the direction's share among all of this member. */
    private static List<Candidate> shares(Subject subject, Facts facts) {
        List<Candidate> shares = new ArrayList<>();
        shares.add(ofAll(subject, facts));
        Candidate within = share(subject, subject.going(Way.BOTH), facts);
        if (within.value() != null && subject.way() != Way.BOTH) {
            shares.add(within);
        }
        return shares;
    }

    private static Candidate share(Subject part, Subject whole, Facts facts) {
        Fact share = facts.people(part);
        Fact all = facts.people(whole);
        if (!share.isKnown() || !all.isKnown()) {
            return Candidate.UNKNOWN;
        }
        BigDecimal value = all.amount() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(share.amount() * 100)
                        .divide(BigDecimal.valueOf(all.amount()), MathContext.DECIMAL64);
        return new Candidate(value, share.plus(all).sources());
    }
}
