package kz.almasu.checker.statement;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.system.Language;

/** States that one expression is more than, less than or equal to another. */
public record ComparisonStatement(Expression one, Relation relation, Expression other) implements Statement {

    public enum Relation {
        MORE,
        EQUAL,
        LESS;

        private boolean holds(int comparison) {
            return Integer.signum(comparison) == ordinal() * -1 + 1;
        }
    }

    @Override
    public Evaluation check(Facts facts, Language language) {
        Value left = one.value(facts);
        Value right = other.value(facts);
        if (!left.isKnown() || !right.isKnown()) {
            return Evaluation.UNKNOWN;
        }
        List<String> figures = Stream.concat(left.figures().stream(), right.figures().stream())
                .distinct()
                .toList();
        return relation.holds(left.amount().compareTo(right.amount()))
                ? Evaluation.supported(figures)
                : Evaluation.contradicted(
                        figures, one.format(left.amount(), language) + " – " + other.format(right.amount(), language));
    }
}
