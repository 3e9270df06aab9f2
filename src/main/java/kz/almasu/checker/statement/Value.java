package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The value of an expression.
 *
 * @param amount null if it is not known
 * @param figures addresses of the figures that it was computed from
 */
record Value(BigDecimal amount, List<String> figures) {

    static final Value UNKNOWN = new Value(null, List.of());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Value of(Fact fact) {
        return fact.isKnown() ? new Value(BigDecimal.valueOf(fact.amount()), fact.sources()) : UNKNOWN;
    }

    boolean isKnown() {
        return amount != null;
    }

    Value minus(Value other) {
        return with(other, BigDecimal::subtract);
    }

    /** Unknown if the other is zero. */
    Value dividedBy(Value other) {
        return other.isKnown() && other.amount.signum() == 0
                ? UNKNOWN
                : with(other, (one, two) -> one.divide(two, MathContext.DECIMAL64));
    }

    Value inPercent() {
        return isKnown() ? new Value(amount.multiply(HUNDRED), figures) : this;
    }

    private Value with(Value other, BinaryOperator<BigDecimal> operation) {
        return isKnown() && other.isKnown()
                ? new Value(
                        operation.apply(amount, other.amount),
                        Stream.concat(figures.stream(), other.figures.stream())
                                .distinct()
                                .toList())
                : UNKNOWN;
    }
}
