package kz.almasu.figures;

import java.util.Map;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;

/** Immutable counts of one half-year on one basis, nationally and within institutions, loaded once for all tables. */
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

    public Counts national() {
        return national;
    }

    /**
     * Returns the counts by code of the institutions with participants in this direction; none of figures published
     * earlier.
     */
    public Map<String, MemberCounts> withinInstitutions(Direction direction, Dimension dimension) {
        return institutions.getOrDefault(new Group(direction, dimension), Map.of());
    }

    record Group(Direction direction, Dimension dimension) {}
}
