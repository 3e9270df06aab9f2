package kz.almasu.checker.statement;

import java.math.BigDecimal;
import kz.almasu.system.Language;

/** States the value of an expression. */
public record ValueStatement(Expression expression, BigDecimal stated, Tolerance tolerance) implements Statement {

    @Override
    public Evaluation check(Facts facts, Language language) {
        Value value = expression.value(facts);
        if (!value.isKnown()) {
            return Evaluation.UNKNOWN;
        }
        return accepts(value.amount())
                ? Evaluation.supported(value.figures())
                : Evaluation.contradicted(value.figures(), expression.format(value.amount(), language));
    }

    private boolean accepts(BigDecimal actual) {
        if (expression instanceof Expression.Ratio) {
            return tolerance.acceptsTimes(stated, actual);
        }
        return expression instanceof Expression.Difference difference && difference.one() instanceof Expression.Share
                ? tolerance.acceptsPoints(stated, actual)
                : tolerance.accepts(stated, actual);
    }
}
