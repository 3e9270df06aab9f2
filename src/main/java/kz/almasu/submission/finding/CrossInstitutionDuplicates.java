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
 * Finds participants of a report whom another institution reports too in the same half-year. Only received reports are
 * compared; unfinished ones are confidential. Offices learn that there is a duplicate, never at which institution.
 */
@ApplicationScoped
class CrossInstitutionDuplicates {

    private static final String OF_OTHERS = ", o.submission.institution.code from Participant o"
            + " join o.foreignInstitution f left join f.mergedInto m where o.submission.institution <> :institution"
            + " and o.submission.period = :period and o.submission.state in :states and ";

    /** The canonical institution abroad. */
    private static final String FOREIGN_INSTITUTION = "coalesce(m.id, f.id)";

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Matches by identity number.
     *
     * @return codes of the other institutions by row id
     */
    Map<Long, Set<String>> byPseudonym(Period period, Institution institution, Collection<CheckedRow> rows) {
        Function<CheckedRow, List<?>> pseudonym =
                row -> row.personPseudonym() == null ? null : List.of(row.personPseudonym());
        Set<String> pseudonyms = rows.stream()
                .map(CheckedRow::personPseudonym)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return matches(
                rows, pseudonym, reported(period, institution, "o.personPseudonym", "o.personPseudonym", pseudonyms));
    }

    /**
     * Matches by name and exchange.
     *
     * @return codes of the other institutions by row id
     */
    Map<Long, Set<String>> byName(Period period, Institution institution, Collection<CheckedRow> rows) {
        Set<Long> foreignInstitutionIds = rows.stream()
                .map(row -> row.foreignInstitution().getId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String exchange = "o.searchName, o.direction, o.startDate, o.endDate, " + FOREIGN_INSTITUTION;
        return matches(
                rows,
                CheckedRow::personExchangeKey,
                reported(period, institution, exchange, FOREIGN_INSTITUTION, foreignInstitutionIds));
    }

    /**
     * Returns the selected values reported by other institutions, with their codes. Queries by value instead of joining
     * pairs: without good statistics H2 compares each of ten thousand rows with each.
     */
    private Map<List<?>, Set<String>> reported(
            Period period, Institution institution, String selection, String path, Collection<?> values) {
        Map<List<?>, Set<String>> reported = new HashMap<>();
        Batches.of(
                        values,
                        batch -> entityManager
                                .createQuery(
                                        "select distinct " + selection + OF_OTHERS + path + " in :values",
                                        Object[].class)
                                .setParameter("institution", institution)
                                .setParameter("period", period)
                                .setParameter("states", State.finished())
                                .setParameter("values", batch)
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
