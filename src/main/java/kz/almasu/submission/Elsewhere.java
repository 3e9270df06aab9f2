package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the participants of a report whom another institution reports too, in the same half-year. Only finished reports
 * are looked at: what others are still writing is nobody's business. An office is told that it is so, never where.
 */
@ApplicationScoped
class Elsewhere {

    private static final String FROM = " from Participant p, Participant o where p.submission = :submission"
            + " and o.submission <> :submission and o.submission.period = :period and o.submission.state in :states and ";

    private static final String BY_MARK = "o.personMark = p.personMark";

    private static final String BY_NAME = "o.searchName = p.searchName and o.startDate = p.startDate"
            + " and o.endDate = p.endDate and o.direction = p.direction and o.foreignInstitution = p.foreignInstitution";

    /** Databases take only so many values in one condition. */
    private static final int MOST_VALUES = 500;

    private static final String OF_OTHERS = " from Participant o where o.submission.institution <> :institution"
            + " and o.submission.period = :period and o.submission.state in :states and ";

    /** As {@link CheckedRow#exchangeOfOne} has it. */
    private static final String EXCHANGE = "o.searchName, o.direction, o.startDate, o.endDate, o.foreignInstitution.id";

    @PersistenceContext
    private EntityManager entityManager;

    /** By identity number: participants' ids, and the codes of the other institutions. */
    Map<Long, Set<String>> byMark(Submission submission) {
        return found(submission, BY_MARK);
    }

    /** By name, in the very same exchange. */
    Map<Long, Set<String>> byName(Submission submission) {
        return found(submission, BY_NAME);
    }

    /** Of rows that are not stored, by identity number. */
    Set<Long> byMark(Standing standing, List<CheckedRow> rows) {
        List<String> marks =
                rows.stream().map(CheckedRow::mark).filter(Objects::nonNull).toList();
        Set<Object> reported = new HashSet<>(reported(standing, "o.personMark", "o.personMark", marks, Object.class));
        return rows.stream()
                .filter(row -> row.mark() != null && reported.contains(row.mark()))
                .map(CheckedRow::id)
                .collect(Collectors.toSet());
    }

    /** Of rows that are not stored, by name, in the very same exchange. */
    Set<Long> byName(Standing standing, List<CheckedRow> rows) {
        List<Long> hosts = rows.stream()
                .map(row -> row.host().getId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<List<Object>> reported =
                reported(standing, EXCHANGE, "o.foreignInstitution.id", hosts, Object[].class).stream()
                        .map(List::of)
                        .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> reported.contains(row.exchangeOfOne()))
                .map(CheckedRow::id)
                .collect(Collectors.toSet());
    }

    /** What others have reported with one of these values. */
    private <T> List<T> reported(Standing standing, String what, String where, List<?> values, Class<T> kind) {
        List<T> reported = new ArrayList<>();
        for (int first = 0; first < values.size(); first += MOST_VALUES) {
            reported.addAll(entityManager
                    .createQuery("select distinct " + what + OF_OTHERS + where + " in :values", kind)
                    .setParameter("institution", standing.institution())
                    .setParameter("period", standing.period())
                    .setParameter("states", State.finished())
                    .setParameter("values", values.subList(first, Math.min(first + MOST_VALUES, values.size())))
                    .getResultList());
        }
        return reported;
    }

    private Map<Long, Set<String>> found(Submission submission, String condition) {
        Map<Long, Set<String>> found = new HashMap<>();
        entityManager
                .createQuery("select p.id, o.submission.institution.code" + FROM + condition, Object[].class)
                .setParameter("submission", submission)
                .setParameter("period", submission.getPeriod())
                .setParameter("states", State.finished())
                .getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new TreeSet<>())
                        .add((String) row[1]));
        return found;
    }
}
