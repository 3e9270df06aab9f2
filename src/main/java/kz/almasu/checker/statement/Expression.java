package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.almasu.document.CellText;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;

/** A count, or a value computed from counts, that a statement is about. */
public sealed interface Expression {

    Value value(Facts facts);

    /** Writes a value of this expression as the note does. */
    String format(BigDecimal value, Language language);

    /** A number of participants, institutions or countries. */
    record Count(Measure measure, Subject subject) implements Expression {
        @Override
        public Value value(Facts facts) {
            return Value.of(
                    switch (measure) {
                        case PEOPLE -> facts.people(subject);
                        case KAZAKHSTANI_INSTITUTIONS -> facts.kazakhstaniInstitutions(subject);
                        case FOREIGN_INSTITUTIONS -> facts.foreignInstitutions(subject);
                        case COUNTRIES -> facts.countries(subject);
                        case NEW_COUNTRIES -> facts.countryChanges(true);
                        case GONE_COUNTRIES -> facts.countryChanges(false);
                    });
        }

        @Override
        public String format(BigDecimal value, Language language) {
            return value.toPlainString();
        }

        public Count in(HalfYear halfYear) {
            return new Count(measure, subject.inPeriod(halfYear));
        }
    }

    /** The share of one subject in another, in percent; 0 of an empty whole. */
    record Share(Subject part, Subject whole) implements Expression {
        @Override
        public Value value(Facts facts) {
            Value all = Value.of(facts.people(whole));
            return all.isKnown() && all.amount().signum() == 0
                    ? new Value(BigDecimal.ZERO, all.figures())
                    : Value.of(facts.people(part)).dividedBy(all).inPercent();
        }

        @Override
        public String format(BigDecimal value, Language language) {
            return CellText.percent(value.setScale(1, RoundingMode.HALF_UP), language);
        }
    }

    /** How much more the one is than the other: in people, or in percentage points. */
    record Difference(Expression one, Expression other) implements Expression {
        @Override
        public Value value(Facts facts) {
            return one.value(facts).minus(other.value(facts));
        }

        @Override
        public String format(BigDecimal value, Language language) {
            return one instanceof Share
                    ? CellText.decimal(value.setScale(1, RoundingMode.HALF_UP), language)
                    : value.toPlainString();
        }
    }

    /** How many times the one is the other. */
    record Ratio(Expression one, Expression other, int decimals) implements Expression {
        @Override
        public Value value(Facts facts) {
            return one.value(facts).dividedBy(other.value(facts));
        }

        @Override
        public String format(BigDecimal value, Language language) {
            return CellText.decimal(value.setScale(decimals, RoundingMode.HALF_UP), language);
        }
    }

    /** The change from the one to the other, in percent of the former; positive for a decline if that is stated. */
    record Growth(Expression from, Expression to, boolean falling) implements Expression {
        @Override
        public Value value(Facts facts) {
            Value old = from.value(facts);
            Value change = to.value(facts).minus(old).dividedBy(old).inPercent();
            return falling && change.isKnown() ? new Value(change.amount().negate(), change.figures()) : change;
        }

        @Override
        public String format(BigDecimal value, Language language) {
            String percent = CellText.percent(value.abs().setScale(1, RoundingMode.HALF_UP), language);
            return value.signum() >= 0 ? percent : (falling ? "+" : "-") + percent;
        }
    }
}
