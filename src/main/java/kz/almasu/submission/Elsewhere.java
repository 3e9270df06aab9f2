package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
