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
    LESS,
    /** A fraction such as “a third”: within a twentieth of it. */
    FRACTION;

    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal POINT = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** True if the stated number fits the actual value. */
    boolean accepts(BigDecimal stated, BigDecimal actual) {
        boolean rounds = actual.setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0;
        return switch (this) {
            case EXACT -> rounds;
            case ABOUT ->
                isWithin(stated, actual, actual.abs().multiply(TWENTIETH).max(BigDecimal.ONE));
            case NEARLY ->
                rounds
                        || actual.compareTo(stated) < 0
                                && isWithin(stated, actual, stated.abs().multiply(TENTH));
            case MORE -> actual.compareTo(stated) >= 0;
            case LESS -> actual.compareTo(stated) <= 0;
            case FRACTION -> isWithin(stated, actual, stated.abs().multiply(TWENTIETH));
        };
    }

    /**
     * True if a stated multiple fits the actual one: “five times” 4.5 to 5.5, “about three times” 2.5 to 3.5, “nearly
     * three times” 2.5 to 3, “more than doubled” all above 2.
     */
    boolean acceptsTimes(BigDecimal stated, BigDecimal actual) {
        return switch (this) {
            case EXACT ->
                stated.scale() > 0
                        ? EXACT.accepts(stated, actual)
                        : isWithin(stated, actual, stated.multiply(TENTH, MathContext.DECIMAL32));
            case ABOUT -> isWithin(stated, actual, HALF);
            case NEARLY -> actual.compareTo(stated) <= 0 && isWithin(stated, actual, HALF);
            case MORE, LESS, FRACTION -> accepts(stated, actual);
        };
    }

    /** True if stated percentage points fit the actual ones, also if computed from rounded shares. */
    boolean acceptsPoints(BigDecimal stated, BigDecimal actual) {
        return accepts(stated, actual) || this == EXACT && stated.scale() > 0 && isWithin(stated, actual, POINT);
    }

    private static boolean isWithin(BigDecimal stated, BigDecimal actual, BigDecimal distance) {
        return stated.subtract(actual).abs().compareTo(distance) <= 0;
    }
}
