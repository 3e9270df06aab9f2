package kz.almasu.figures;

import java.util.Map;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;

/**
 * The counts of one half-year on one basis, loaded once for all tables that are composed from them: nationally, and
 * within institutions. An immutable value that asks no database.
 */
public final class PeriodCounts {

    private final Period period;
    private final Basis basis;
    private final Counts national;
    private final Map<Group, Map<String, MemberCounts>> institutions;

    PeriodCounts(Period period, Basis basis, Counts national, Map<Group, Map<String, MemberCounts>> institutions) {
        this.period = period;
        this.basis = basis;
        this.national = national;
        this.institutions = Map.copyOf(institutions);
    }

    public Period period() {
        return period;
    }

    public Basis basis() {
        return basis;
    }

    /** Those of all institutions together. */
    public Counts national() {
        return national;
    }

    /** Those of each institution that took part in this direction, by its code; none of figures published earlier. */
    public Map<String, MemberCounts> withinInstitutions(Direction direction, Dimension dimension) {
        return institutions.getOrDefault(new Group(direction, dimension), Map.of());
    }

    /** The counts of one direction in one dimension. */
    record Group(Direction direction, Dimension dimension) {}
}
