package kz.almasu.checker.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The precision of a stated number, given by a word such as “about” next to it. */
public enum Tolerance {
    /** Rounds to the number as written. */
    EXACT,
    /** Within 5 %, or within 1. */
    ABOUT,
    /** Up to 10 % less. */
    NEARLY,
    MORE,
    LESS;

    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** True if the stated number fits the actual value. */
    boolean accepts(BigDecimal said, BigDecimal actual) {
        boolean rounds = actual.setScale(said.scale(), RoundingMode.HALF_UP).compareTo(said) == 0;
        return switch (this) {
            case EXACT -> rounds;
            case ABOUT ->
                isWithin(said, actual, actual.abs().multiply(TWENTIETH).max(BigDecimal.ONE));
            case NEARLY ->
                rounds
                        || actual.compareTo(said) < 0
                                && isWithin(said, actual, said.abs().multiply(TENTH));
            case MORE -> actual.compareTo(said) >= 0;
            case LESS -> actual.compareTo(said) <= 0;
        };
    }

    /**
     * True if a stated multiple fits the actual one: “five times” 4.5 to 5.5, “about three times” 2.5 to 3.5, “nearly
     * three times” 2.5 to 3, “more than doubled” all above 2.
     */
    boolean acceptsTimes(BigDecimal said, BigDecimal actual) {
        return switch (this) {
            case EXACT ->
                said.scale() > 0
                        ? EXACT.accepts(said, actual)
                        : isWithin(said, actual, said.multiply(TENTH, MathContext.DECIMAL32));
            case ABOUT -> isWithin(said, actual, HALF);
            case NEARLY -> actual.compareTo(said) <= 0 && isWithin(said, actual, HALF);
            case MORE, LESS -> accepts(said, actual);
        };
    }

    private static boolean isWithin(BigDecimal said, BigDecimal actual, BigDecimal distance) {
        return said.subtract(actual).abs().compareTo(distance) <= 0;
    }
}
