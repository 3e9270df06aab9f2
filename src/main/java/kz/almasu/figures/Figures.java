package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.registry.ForeignInstitutionMerges;

/** Figures of half-years, added up from the stored counts of submissions. */
@ApplicationScoped
public class Figures {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ForeignInstitutionMerges merges;

    /** Returns the counts in these dimensions and in total, in one query. */
    public Counts counts(Period period, Basis basis, Set<Dimension> dimensions) {
        return load(List.of(period), basis, new Breakdown(dimensions, Set.of()))
                .get(period.getCode())
                .national();
    }

    /**
     * Loads the counts of several half-years by code in at most three statements: national sums, sums within
     * institutions, and canonical ids of foreign institutions. Statements that the breakdown does not need are skipped.
     */
    public Map<String, PeriodCounts> load(Collection<Period> periods, Basis basis, Breakdown breakdown) {
        CountRows rows = new CountRows(entityManager, periods, basis);
        CountSums sums = new CountSums(canonicalIds(breakdown.dimensions()));
        rows.national(withTotals(breakdown.national()), without(breakdown.dimensions(), Dimension.TOTAL))
                .forEach(sums::add);
        if (!breakdown.withinInstitutions().isEmpty()) {
            rows.withinInstitutions(breakdown.withinInstitutions()).forEach(sums::add);
        }
        Map<String, PeriodCounts> loaded = new HashMap<>();
        periods.forEach(period -> loaded.put(period.getCode(), sums.of(period, basis, breakdown)));
        return loaded;
    }

    private static Set<Dimension> withTotals(Set<Dimension> dimensions) {
        Set<Dimension> all = EnumSet.of(Dimension.TOTAL);
        all.addAll(dimensions);
        return all;
    }

    private static Set<Dimension> without(Set<Dimension> dimensions, Dimension other) {
        return dimensions.stream().filter(dimension -> dimension != other).collect(Collectors.toSet());
    }

    private CanonicalIds canonicalIds(Set<Dimension> dimensions) {
        return dimensions.contains(Dimension.FOREIGN_INSTITUTION)
                ? new CanonicalIds(merges.canonicalIds())
                : CanonicalIds.NONE;
    }
}
