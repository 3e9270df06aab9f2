package kz.almasu.submission;

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
import kz.almasu.system.InParts;

/**
 * Finds the participants of a report whom another institution reports too, in the same half-year. Only finished reports
 * are looked at: what others are still writing is nobody's business. An office is told that it is so, never where.
 */
@ApplicationScoped
class Elsewhere {

    private static final String OF_OTHERS = ", o.submission.institution.code from Participant o"
            + " join o.foreignInstitution f left join f.mergedInto m where o.submission.institution <> :institution"
            + " and o.submission.period = :period and o.submission.state in :states and ";

    /** The institution abroad that is meant now. */
    private static final String HOST = "coalesce(m.id, f.id)";

    @PersistenceContext
    private EntityManager entityManager;

    /** By identity number: rows' ids, and the codes of the other institutions. */
    Map<Long, Set<String>> byMark(Period period, Institution institution, Collection<CheckedRow> rows) {
        Function<CheckedRow, List<?>> mark = row -> row.mark() == null ? null : List.of(row.mark());
        Set<String> marks =
                rows.stream().map(CheckedRow::mark).filter(Objects::nonNull).collect(Collectors.toSet());
        return found(rows, mark, reported(period, institution, "o.personMark", "o.personMark", marks));
    }

    /** By name, in the very same exchange: the same. */
    Map<Long, Set<String>> byName(Period period, Institution institution, Collection<CheckedRow> rows) {
        Set<Long> hosts = rows.stream()
                .map(row -> row.host().getId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String exchange = "o.searchName, o.direction, o.startDate, o.endDate, " + HOST;
        return found(rows, CheckedRow::exchangeOfOne, reported(period, institution, exchange, HOST, hosts));
    }

    /**
     * What others have reported with one of these values, and their codes. Asked for values, not in one query for pairs:
     * without good statistics H2 holds each of ten thousand against each.
     */
    private Map<List<?>, Set<String>> reported(
            Period period, Institution institution, String what, String where, Collection<?> wanted) {
        Map<List<?>, Set<String>> reported = new HashMap<>();
        InParts.of(
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

    private static Map<Long, Set<String>> found(
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
