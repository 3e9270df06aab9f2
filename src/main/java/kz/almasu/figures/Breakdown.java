package kz.almasu.figures;

import java.util.EnumSet;
import java.util.Set;

/**
 * By what counts are broken down: in which dimensions nationally, and in which within each institution. Totals are
 * always among them.
 */
public record Breakdown(Set<Dimension> national, Set<Dimension> withinInstitutions) {

    public static final Breakdown TOTALS = new Breakdown(Set.of(), Set.of());

    public Breakdown {
        national = Set.copyOf(national);
        withinInstitutions = Set.copyOf(withinInstitutions);
    }

    public static Breakdown by(Dimension... dimensions) {
        return new Breakdown(Set.of(dimensions), Set.of());
    }

    /** By institution, and within each by this dimension; TOTAL for by institution alone. */
    public static Breakdown withinInstitutions(Dimension dimension) {
        return new Breakdown(Set.of(), Set.of(dimension));
    }

    public Breakdown and(Breakdown other) {
        return new Breakdown(union(national, other.national), union(withinInstitutions, other.withinInstitutions));
    }

    /** All dimensions of either kind. */
    public Set<Dimension> dimensions() {
        return union(national, withinInstitutions);
    }

    private static Set<Dimension> union(Set<Dimension> one, Set<Dimension> other) {
        EnumSet<Dimension> union = EnumSet.noneOf(Dimension.class);
        union.addAll(one);
        union.addAll(other);
        return union;
    }
}
