package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.period.Period;

/** Repository of draft rows. */
@ApplicationScoped
public class DraftRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** Open rows of a submission, in order of creation. */
    public List<DraftRow> of(Submission submission) {
        return entityManager
                .createQuery(
                        "select r from DraftRow r where r.submission = :submission and r.closedAt is null order by r.id",
                        DraftRow.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    public long count(Submission submission) {
        return entityManager
                .createQuery(
                        "select count(r) from DraftRow r where r.submission = :submission and r.closedAt is null",
                        Long.class)
                .setParameter("submission", submission)
                .getSingleResult();
    }

    /** Number of open rows per submission id in a half-year; submissions without any are absent. */
    public Map<Long, Long> counts(Period period) {
        return entityManager
                .createQuery(
                        "select r.submission.id, count(r) from DraftRow r where r.submission.period = :period"
                                + " and r.closedAt is null group by r.submission.id",
                        Object[].class)
                .setParameter("period", period)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The row of this key, open or closed. */
    public Optional<DraftRow> find(Submission submission, String key) {
        return entityManager
                .createQuery(
                        "select r from DraftRow r where r.submission = :submission and r.key = :key", DraftRow.class)
                .setParameter("submission", submission)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public DraftRow add(DraftRow row) {
        entityManager.persist(row);
        return row;
    }

    /** Deletes rows closed before this time. */
    public void deleteClosedBefore(Submission submission, Instant before) {
        entityManager
                .createQuery("delete from DraftRow r where r.submission = :submission and r.closedAt < :before")
                .setParameter("submission", submission)
                .setParameter("before", before)
                .executeUpdate();
    }
}
