package kz.almasu.checker.statement;

import kz.almasu.checker.language.NamedMember;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;

/** States that a country took part in a half-year, in any direction. */
public record ParticipationStatement(NamedMember country, HalfYear halfYear) implements Statement {

    @Override
    public Evaluation check(Facts facts, Language language) {
        Value present = facts.participation(country, halfYear);
        if (!present.isKnown()) {
            return Evaluation.UNKNOWN;
        }
        return present.amount().signum() > 0
                ? Evaluation.supported(present.figures())
                : Evaluation.contradicted(present.figures(), country.name() + " – 0");
    }
}
