package kz.almasu.figures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;

/**
 * Sums of stored counts, computed by the database for several half-years in one statement each. Native SQL, because
 * sums and gaps are one statement; its literals are enum constants, periods are parameters.
 */
final class CountRows {

    private static final String OF_SUBMISSIONS = " from figure f join submission s on s.id = f.submission_id"
            + " where f.period_code in (%1$s) and s.state in (%3$s)";

    private static final String SUMS = "select f.period_code, f.dimension, f.direction, f.member, 1,"
            + " sum(f.participants), count(*), count(f.participants), count(s.id)"
            + " from figure f left join submission s on s.id = f.submission_id"
            + " where f.period_code in (%1$s) and (s.id is null or s.state in (%3$s)) and f.dimension in (%2$s)"
            + " group by f.period_code, f.dimension, f.direction, f.member";

    /** Institutions that have participants but were never counted in a dimension. */
    private static final String GAPS =
            "select f.period_code, d.dimension, f.direction, f.institution_code, 0, 0, 0, 0, 0"
                    + " from figure f join submission s on s.id = f.submission_id cross join (values %4$s) as d (dimension)"
                    + " where f.period_code in (%1$s) and s.state in (%3$s) and f.dimension = 'TOTAL' and not exists (select 1"
                    + " from counted_dimension c where c.submission_id = s.id and c.dimension = d.dimension)";

    /** How often persons whom several reports have were counted too often, as a negative count: in one direction, in both. */
    private static final String REPEATED_PERSONS = " union all " + repeated("p.direction", "count(*)", ", p.direction")
            + " union all "
            + repeated("null", "count(distinct concat(p.submission_id, ' ', p.person_pseudonym))", "");

    private static final String WITHIN_INSTITUTIONS = "select f.period_code, f.dimension, f.direction, f.member,"
            + " f.institution_code, sum(f.participants)" + OF_SUBMISSIONS + " and f.dimension in (%2$s)"
            + " group by f.period_code, f.dimension, f.direction, f.member, f.institution_code";

    private final EntityManager entityManager;
    private final List<String> periods;
    private final String states;

    CountRows(EntityManager entityManager, Collection<Period> periods, Basis basis) {
        this.entityManager = entityManager;
        this.periods = periods.stream().map(Period::getCode).distinct().toList();
        this.states = literals(basis.states());
    }

    /** National count of a member; or, for a gap, the institution (as member) that was not counted in the dimension. */
    record Row(
            String period,
            Dimension dimension,
            Direction direction,
            String member,
            boolean isGap,
            Count count,
            boolean published) {}

    record InstitutionRow(
            String period, Dimension dimension, Direction direction, String member, String institution, Count count) {}

    private static String repeated(String direction, String all, String group) {
        return "select s.period_code, 'PERSON', " + direction + ", '" + Persons.IDENTIFIED
                + "', 1, count(distinct p.person_pseudonym) - " + all + ", 1, 1, 1"
                + " from shared_person p join submission s on s.id = p.submission_id"
                + " where s.period_code in (%1$s) and s.state in (%3$s) group by s.period_code" + group;
    }

    /**
     * Returns national sums and their gaps.
     *
     * @param summed dimensions to add up
     * @param wanted dimensions whose gaps are needed
     */
    List<Row> national(Set<Dimension> summed, Set<Dimension> wanted) {
        String sums = summed.contains(Dimension.PERSON) ? SUMS + REPEATED_PERSONS : SUMS;
        return rows(wanted.isEmpty() ? sums : sums + " union all " + GAPS, summed, wanted).stream()
                .map(row -> new Row(
                        (String) row[0],
                        Dimension.valueOf((String) row[1]),
                        direction(row[2]),
                        (String) row[3],
                        number(row[4]) == 0,
                        number(row[6]) == number(row[7]) ? Count.of(number(row[5])) : Count.UNKNOWN,
                        number(row[8]) == 0))
                .toList();
    }

    List<InstitutionRow> withinInstitutions(Set<Dimension> dimensions) {
        return rows(WITHIN_INSTITUTIONS, dimensions, Set.of()).stream()
                .map(row -> new InstitutionRow(
                        (String) row[0],
                        Dimension.valueOf((String) row[1]),
                        direction(row[2]),
                        (String) row[3],
                        (String) row[4],
                        Count.of(number(row[5]))))
                .toList();
    }

    private List<Object[]> rows(String sql, Set<Dimension> summed, Set<Dimension> wanted) {
        Query query = entityManager.createNativeQuery(sql.formatted(
                periods.stream().map(period -> "?").collect(Collectors.joining(", ")),
                literals(summed),
                states,
                wanted.stream().map(dimension -> "('" + dimension + "')").collect(Collectors.joining(", "))));
        int parameters = sql.split("%1\\$s", -1).length - 1;
        for (int i = 0; i < parameters * periods.size(); i++) {
            query.setParameter(i + 1, periods.get(i % periods.size()));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static String literals(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted()
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", "));
    }

    private static Direction direction(Object name) {
        return name == null ? null : Direction.valueOf((String) name);
    }

    private static long number(Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }
}
