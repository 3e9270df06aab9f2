package kz.almasu.figures;

import java.util.EnumSet;
import java.util.Set;

/** Dimensions by which counts are broken down, nationally and within each institution. Totals are always included. */
public record Breakdown(Set<Dimension> national, Set<Dimension> withinInstitutions) {

    public static final Breakdown TOTALS = new Breakdown(Set.of(), Set.of());

    public Breakdown {
        national = Set.copyOf(national);
        withinInstitutions = Set.copyOf(withinInstitutions);
    }

    public static Breakdown by(Dimension... dimensions) {
        return new Breakdown(Set.of(dimensions), Set.of());
    }

    /** Breaks down by institution, and within each by this dimension; TOTAL for no further dimension. */
    public static Breakdown withinInstitutions(Dimension dimension) {
        return new Breakdown(Set.of(), Set.of(dimension));
    }

    public Breakdown and(Breakdown other) {
        return new Breakdown(union(national, other.national), union(withinInstitutions, other.withinInstitutions));
    }

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
