package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;
import kz.almasu.registry.ForeignInstitutionMerges;

/** The figures of a half-year, added up from the kept counts of the submissions that count. */
@ApplicationScoped
public class Figures {

    private static final String FROM_COUNTED_FIGURES =
            " from Figure f left join f.submission s where f.period = :period"
                    + " and f.dimension in :dimensions and (s is null or s.state in :states)";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ForeignInstitutionMerges merges;

    /** What is counted in these dimensions and in all, in one query. */
    public Counts counts(Period period, Basis basis, Set<Dimension> dimensions) {
        Set<Dimension> wanted = EnumSet.of(Dimension.TOTAL);
        wanted.addAll(dimensions);
        List<Object[]> rows = query(
                        "select f.dimension, f.direction, f.member, sum(f.participants), count(f),"
                                + " count(f.participants), count(s)" + FROM_COUNTED_FIGURES
                                + " group by f.dimension, f.direction, f.member",
                        period,
                        basis,
                        wanted)
                .getResultList();
        Map<Counts.Key, Count> counts = new HashMap<>();
        CanonicalIds survivors = canonicalIds(wanted);
        rows.forEach(row -> counts.merge(
                new Counts.Key(
                        (Dimension) row[0], (Direction) row[1], survivors.of((Dimension) row[0], (String) row[2])),
                row[4].equals(row[5]) ? Count.of(((Number) row[3]).longValue()) : Count.UNKNOWN,
                Count::plus));
        boolean publishedOnly = rows.stream().anyMatch(row -> ((Number) row[6]).longValue() == 0);
        return new Counts(counts, publishedOnly);
    }

    /** The members of a dimension per institution (by code), for one direction. */
    public Map<String, Map<String, Count>> byInstitution(
            Period period, Basis basis, Direction direction, Dimension dimension) {
        Map<String, Map<String, Count>> counts = new LinkedHashMap<>();
        CanonicalIds survivors = canonicalIds(Set.of(dimension));
        query(
                        "select f.institution, f.member, sum(f.participants)" + FROM_COUNTED_FIGURES
                                + " and s is not null and f.direction = :direction group by f.institution, f.member",
                        period,
                        basis,
                        Set.of(dimension))
                .setParameter("direction", direction)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((String) row[0], institution -> new HashMap<>())
                        .merge(
                                survivors.of(dimension, (String) row[1]),
                                Count.of(((Number) row[2]).longValue()),
                                Count::plus));
        return counts;
    }

    private CanonicalIds canonicalIds(Set<Dimension> dimensions) {
        return dimensions.contains(Dimension.FOREIGN_INSTITUTION)
                ? new CanonicalIds(merges.canonicalIds())
                : CanonicalIds.NONE;
    }

    private TypedQuery<Object[]> query(String jpql, Period period, Basis basis, Set<Dimension> dimensions) {
        return entityManager
                .createQuery(jpql, Object[].class)
                .setParameter("period", period.getCode())
                .setParameter("dimensions", List.copyOf(dimensions))
                .setParameter("states", List.copyOf(basis.states()));
    }
}
