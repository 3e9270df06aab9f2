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
    public static final long MIN_BASE = 10;

    /** Nearly N times: from N − 0.25 on. In hundredths. */
    public static final int NEARLY_MARGIN = 25;

    /** N times: from N − 0.05 to below N + 0.05. In hundredths. */
    public static final int EXACT_MARGIN = 5;

    private static final int WHOLE = 100;
    private static final BigDecimal ALL = BigDecimal.valueOf(WHOLE);

    /** The words for it. */
    public enum GrowthCategory {
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

    public GrowthCategory category() {
        if (before == now) {
            return GrowthCategory.SAME;
        }
        if (before == 0) {
            return GrowthCategory.FROM_ZERO;
        }
        if (now == 0) {
            return GrowthCategory.TO_ZERO;
        }
        return now > before ? rise() : fall();
    }

    private GrowthCategory rise() {
        if (before < MIN_BASE || times() < 2) {
            return GrowthCategory.ROSE;
        }
        long beyond = ratio() - times() * WHOLE;
        if (beyond < -EXACT_MARGIN) {
            return GrowthCategory.NEARLY_TIMES;
        }
        return beyond < EXACT_MARGIN ? GrowthCategory.TIMES : GrowthCategory.OVER_TIMES;
    }

    private GrowthCategory fall() {
        return before >= MIN_BASE && now < before - now ? GrowthCategory.HALVED : GrowthCategory.FELL;
    }

    /** The N of “N times”; 0 or 1 where nothing of the kind can be said. */
    public long times() {
        return before == 0 ? 0 : (ratio() + NEARLY_MARGIN) / WHOLE;
    }

    /**
     * By how much it grew or fell, |new − old| / old, in percent to one decimal; empty where it is not
     * said: of a small number, of all, and where rounding leaves nothing or all of it.
     */
    public Optional<BigDecimal> percent() {
        if (before < MIN_BASE || now == 0) {
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
