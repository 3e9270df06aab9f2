package kz.almasu.note.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a number compares with the one before it, and the thresholds of the words for it, which stand nowhere else. What
 * decides is the ratio new / old, rounded half up to two decimals.
 *
 * @param before the earlier number, from 0
 * @param now the reported number, from 0
 */
public record Growth(long before, long now) {

    /** Below this number neither times nor percent are said: one person more would be a great share. */
    public static final long LEAST_BASE = 10;

    /** Nearly N times: from N − 0.25 on. In hundredths. */
    public static final int NEARLY = 25;

    /** N times: from N − 0.05 to below N + 0.05. In hundredths. */
    public static final int EXACTLY = 5;

    private static final int WHOLE = 100;
    private static final BigDecimal ALL = BigDecimal.valueOf(WHOLE);

    /** The words for it. */
    public enum Shape {
        SAME,
        FROM_ZERO,
        TO_ZERO,
        TIMES,
        NEARLY_TIMES,
        OVER_TIMES,
        ROSE,
        FELL,
        /** To less than half. */
        HALVED
    }

    public Shape shape() {
        if (before == now) {
            return Shape.SAME;
        }
        if (before == 0) {
            return Shape.FROM_ZERO;
        }
        if (now == 0) {
            return Shape.TO_ZERO;
        }
        return now > before ? rise() : fall();
    }

    private Shape rise() {
        if (before < LEAST_BASE || times() < 2) {
            return Shape.ROSE;
        }
        long beyond = ratio() - times() * WHOLE;
        if (beyond < -EXACTLY) {
            return Shape.NEARLY_TIMES;
        }
        return beyond < EXACTLY ? Shape.TIMES : Shape.OVER_TIMES;
    }

    private Shape fall() {
        return before >= LEAST_BASE && now < before - now ? Shape.HALVED : Shape.FELL;
    }

    /** The N of “N times”; 0 or 1 where nothing of the kind can be said. */
    public long times() {
        return before == 0 ? 0 : (ratio() + NEARLY) / WHOLE;
    }

    /**
     * By how much it grew or fell, |new − old| / old, in percent to one decimal; empty where it is not
     * said: of a small number, of all, and where rounding leaves nothing or all of it.
     */
    public Optional<BigDecimal> percent() {
        if (before < LEAST_BASE || now == 0) {
            return Optional.empty();
        }
        BigDecimal percent = BigDecimal.valueOf(Math.abs(now - before))
                .multiply(ALL)
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
        return Optional.of(percent).filter(said -> said.signum() > 0 && (now > before || said.compareTo(ALL) < 0));
    }

    private long ratio() {
        return BigDecimal.valueOf(now)
                .multiply(ALL)
                .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
