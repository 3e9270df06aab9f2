package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.Topic;
import kz.almasu.system.Language;

/** States a number of people, institutions or countries. */
public record AmountStatement(
        Range range, BigDecimal value, Tolerance tolerance, Measure measure, SubjectCandidates candidates)
        implements Statement {

    @Override
    public Evaluation check(Facts facts, Language language) {
        return CandidateValue.check(
                value,
                candidates(candidates.likely(), facts),
                candidates(candidates.possible(), facts),
                candidates.sure(),
                tolerance::accepts,
                BigDecimal::toPlainString);
    }

    private List<CandidateValue> candidates(List<Subject> subjects, Facts facts) {
        return subjects.stream()
                .flatMap(subject -> facts(subject, facts).stream())
                .map(fact -> fact.isKnown()
                        ? new CandidateValue(BigDecimal.valueOf(fact.amount()), fact.sources())
                        : CandidateValue.UNKNOWN)
                .toList();
    }

    private List<Fact> facts(Subject subject, Facts facts) {
        return switch (measure) {
            case KAZAKHSTANI_INSTITUTIONS -> List.of(institutions(subject, facts));
            case FOREIGN_INSTITUTIONS -> List.of(foreignInstitutions(subject, facts));
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
            either.add(foreignInstitutions(subject, facts));
        }
        return either;
    }

    private static Fact institutions(Subject subject, Facts facts) {
        if (subject.members().isEmpty()) {
            return facts.institutions(subject, false);
        }
        NamedMember member = subject.members().get(0);
        return member.topic() == Topic.INSTITUTION_TYPE ? facts.institutionsOf(subject, member) : Fact.UNKNOWN;
    }

    private static Fact foreignInstitutions(Subject subject, Facts facts) {
        return subject.members().isEmpty() ? facts.institutions(subject, true) : Fact.UNKNOWN;
    }
}
