package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The files that wait to be stored. */
@ApplicationScoped
class UploadedSheets {

    /** Longer nobody means to come back to one. */
    private static final Duration KEPT = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entityManager;

    /** The one of this institution for this half-year. */
    Optional<UploadedSheet> find(String period, String institution) {
        return entityManager
                .createQuery(
                        "select u from UploadedSheet u where u.period = :period and u.institution = :institution",
                        UploadedSheet.class)
                .setParameter("period", period)
                .setParameter("institution", institution)
                .getResultStream()
                .findFirst();
    }

    /** Until the transaction ends nobody else changes it. */
    void lock(UploadedSheet sheet) {
        entityManager.refresh(sheet, LockModeType.PESSIMISTIC_WRITE);
    }

    void keep(UploadedSheet sheet) {
        entityManager.persist(sheet);
    }

    void discard(UploadedSheet sheet) {
        entityManager.remove(sheet);
        entityManager.flush();
    }

    void discardOld(Instant now) {
        entityManager
                .createQuery("delete from UploadedSheet u where u.uploadedAt < :oldest")
                .setParameter("oldest", now.minus(KEPT))
                .executeUpdate();
    }
}
