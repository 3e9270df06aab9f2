package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.submission.State;
import kz.almasu.submission.rule.CheckedRow;
import kz.almasu.system.Batches;

/**
 * Finds the participants of a report whom another institution reports too, in the same half-year. Only finished reports
 * are looked at: what others are still writing is nobody's business. An office is told that it is so, never where.
 */
@ApplicationScoped
class CrossInstitutionDuplicates {

    private static final String OF_OTHERS = ", o.submission.institution.code from Participant o"
            + " join o.foreignInstitution f left join f.mergedInto m where o.submission.institution <> :institution"
            + " and o.submission.period = :period and o.submission.state in :states and ";

    /** The institution abroad that is meant now. */
    private static final String FOREIGN_INSTITUTION = "coalesce(m.id, f.id)";

    @PersistenceContext
    private EntityManager entityManager;

    /** By identity number: rows' ids, and the codes of the other institutions. */
    Map<Long, Set<String>> byPseudonym(Period period, Institution institution, Collection<CheckedRow> rows) {
        Function<CheckedRow, List<?>> mark =
                row -> row.personPseudonym() == null ? null : List.of(row.personPseudonym());
        Set<String> marks = rows.stream()
                .map(CheckedRow::personPseudonym)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return matches(rows, mark, reported(period, institution, "o.personPseudonym", "o.personPseudonym", marks));
    }

    /** By name, in the very same exchange: the same. */
    Map<Long, Set<String>> byName(Period period, Institution institution, Collection<CheckedRow> rows) {
        Set<Long> hosts = rows.stream()
                .map(row -> row.foreignInstitution().getId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String exchange = "o.searchName, o.direction, o.startDate, o.endDate, " + FOREIGN_INSTITUTION;
        return matches(
                rows,
                CheckedRow::personExchangeKey,
                reported(period, institution, exchange, FOREIGN_INSTITUTION, hosts));
    }

    /**
     * What others have reported with one of these values, and their codes. Asked for values, not in one query for pairs:
     * without good statistics H2 holds each of ten thousand against each.
     */
    private Map<List<?>, Set<String>> reported(
            Period period, Institution institution, String what, String where, Collection<?> wanted) {
        Map<List<?>, Set<String>> reported = new HashMap<>();
        Batches.of(
                        wanted,
                        part -> entityManager
                                .createQuery(
                                        "select distinct " + what + OF_OTHERS + where + " in :values", Object[].class)
                                .setParameter("institution", institution)
                                .setParameter("period", period)
                                .setParameter("states", State.finished())
                                .setParameter("values", part)
                                .getResultList())
                .forEach(row -> reported.computeIfAbsent(
                                Arrays.asList(row).subList(0, row.length - 1), key -> new TreeSet<>())
                        .add((String) row[row.length - 1]));
        return reported;
    }

    private static Map<Long, Set<String>> matches(
            Collection<CheckedRow> rows, Function<CheckedRow, List<?>> key, Map<List<?>, Set<String>> reported) {
        Map<Long, Set<String>> found = new HashMap<>();
        for (CheckedRow row : rows) {
            Set<String> codes = reported.isEmpty() ? null : reported.get(key.apply(row));
            if (codes != null) {
                found.put(row.id(), codes);
            }
        }
        return found;
    }
}
