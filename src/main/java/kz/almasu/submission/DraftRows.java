package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
