package kz.almasu.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.almasu.system.Language;

/** A number of people, institutions or countries. */
record AmountStatement(Range range, BigDecimal value, Tolerance tolerance, Measure measure, Reading reading)
        implements Statement {

    @Override
    public Outcome judge(Facts facts, Language language) {
        return Candidate.judge(
                value,
                candidates(reading.likely(), facts),
                candidates(reading.possible(), facts),
                reading.sure(),
                tolerance::accepts,
                BigDecimal::toPlainString);
    }

    private List<Candidate> candidates(List<Subject> subjects, Facts facts) {
        return subjects.stream()
                .flatMap(subject -> facts(subject, facts).stream())
                .map(fact -> fact.isKnown()
                        ? new Candidate(BigDecimal.valueOf(fact.amount()), fact.sources())
                        : Candidate.UNKNOWN)
                .toList();
    }

    private List<Fact> facts(Subject subject, Facts facts) {
        return switch (measure) {
            case INSTITUTIONS_HERE -> List.of(institutions(subject, facts));
            case INSTITUTIONS_ABROAD -> List.of(abroad(subject, facts));
            case INSTITUTIONS -> either(subject, facts);
            case COUNTRIES -> List.of(facts.countries(subject));
            case PEOPLE -> List.of(facts.people(subject));
            default -> List.of();
        };
    }

    private static List<Fact> either(Subject subject, Facts facts) {
        List<Fact> either = new ArrayList<>();
        either.add(institutions(subject, facts));
        if (subject.members().isEmpty()) {
            either.add(abroad(subject, facts));
        }
        return either;
    }

    private static Fact institutions(Subject subject, Facts facts) {
        if (subject.members().isEmpty()) {
            return facts.institutions(subject, false);
        }
        Member member = subject.members().get(0);
        return member.topic() == Topic.INSTITUTION_TYPE ? facts.institutionsOf(subject, member) : Fact.UNKNOWN;
    }

    private static Fact abroad(Subject subject, Facts facts) {
        return subject.members().isEmpty() ? facts.institutions(subject, true) : Fact.UNKNOWN;
    }
}
