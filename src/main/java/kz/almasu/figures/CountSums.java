package kz.almasu.figures;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.almasu.period.Period;

/** Accumulates the sums of the database for each half-year; merged foreign institutions count as one. */
final class CountSums {

    private final CanonicalIds canonicalIds;
    private final Map<String, Sums> byPeriod = new HashMap<>();

    CountSums(CanonicalIds canonicalIds) {
        this.canonicalIds = canonicalIds;
    }

    private static final class Sums {

        private final Map<Counts.Key, Count> national = new HashMap<>();
        private final Map<PeriodCounts.Group, Map<String, Map<String, Count>>> institutions = new HashMap<>();
        private final Map<PeriodCounts.Group, Set<String>> gaps = new HashMap<>();
        private boolean publishedOnly;
    }

    void add(CountRows.Row row) {
        Sums sums = sums(row.period());
        if (row.isGap()) {
            sums.gaps
                    .computeIfAbsent(new PeriodCounts.Group(row.direction(), row.dimension()), group -> new HashSet<>())
                    .add(row.member());
            return;
        }
        String member = canonicalIds.of(row.dimension(), row.member());
        sums.national.merge(new Counts.Key(row.dimension(), row.direction(), member), row.count(), Count::plus);
        sums.publishedOnly |= row.published();
    }

    void add(CountRows.InstitutionRow row) {
        sums(row.period())
                .institutions
                .computeIfAbsent(new PeriodCounts.Group(row.direction(), row.dimension()), group -> new HashMap<>())
                .computeIfAbsent(row.institution(), institution -> new HashMap<>())
                .merge(canonicalIds.of(row.dimension(), row.member()), row.count(), Count::plus);
    }

    PeriodCounts of(Period period, Basis basis, Breakdown breakdown) {
        Sums sums = sums(period.getCode());
        Set<Dimension> uncounted = EnumSet.noneOf(Dimension.class);
        sums.gaps.keySet().forEach(group -> uncounted.add(group.dimension()));
        Map<PeriodCounts.Group, Map<String, MemberCounts>> institutions = new HashMap<>();
        sums.institutions.forEach((group, counts) -> counts.forEach(
                (code, members) -> in(institutions, group).put(code, new MemberCounts(members, Count.ZERO))));
        sums.gaps.forEach((group, codes) -> {
            if (breakdown.withinInstitutions().contains(group.dimension())) {
                codes.forEach(code -> in(institutions, group).put(code, MemberCounts.UNKNOWN));
            }
        });
        return new PeriodCounts(period, basis, new Counts(sums.national, sums.publishedOnly, uncounted), institutions);
    }

    private static Map<String, MemberCounts> in(
            Map<PeriodCounts.Group, Map<String, MemberCounts>> institutions, PeriodCounts.Group group) {
        return institutions.computeIfAbsent(group, any -> new HashMap<>());
    }

    private Sums sums(String period) {
        return byPeriod.computeIfAbsent(period, code -> new Sums());
    }
}
