package kz.almasu.note.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Category of a change, by the ratio new / old rounded half up to two decimals. The only place for the thresholds of
 * growth words.
 *
 * @param before the earlier number, from 0
 * @param now the reported number, from 0
 */
public record Growth(long before, long now) {

    /**
     * Smallest earlier number for which times and percent are given: below it one person more would be a great share.
     */
    public static final long MIN_BASE = 10;

    /** “Nearly N times” starts at N − 0.25. In hundredths. */
    public static final int NEARLY_MARGIN = 25;

    /** “N times” ranges from N − 0.05 to below N + 0.05. In hundredths. */
    public static final int EXACT_MARGIN = 5;

    private static final int WHOLE = 100;

    /** “More than N times” ends below N + 0.75, where “nearly” N + 1 begins. In hundredths. */
    public static final int BEYOND_MARGIN = WHOLE - NEARLY_MARGIN;

    private static final BigDecimal ALL = BigDecimal.valueOf(WHOLE);

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

    /** Returns the N of “N times”; 0 or 1 if the category has none. */
    public long times() {
        return before == 0 ? 0 : (ratio() + NEARLY_MARGIN) / WHOLE;
    }

    /**
     * Returns the relative change |new − old| / old in percent, to one decimal. Empty for a small earlier
     * number, for a fall to zero, and if rounding gives 0 or a fall by 100.
     */
    public Optional<BigDecimal> percent() {
        if (before < MIN_BASE || now == 0) {
            return Optional.empty();
        }
        BigDecimal percent = BigDecimal.valueOf(Math.abs(now - before))
                .multiply(ALL)
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
        return Optional.of(percent).filter(value -> value.signum() > 0 && (now > before || value.compareTo(ALL) < 0));
    }

    private long ratio() {
        return BigDecimal.valueOf(now)
                .multiply(ALL)
                .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
