package kz.almasu.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The files that wait to be stored. */
@ApplicationScoped
class UploadedSheets {

    /** Longer nobody means to come back to one. */
    private static final Duration RETENTION = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entityManager;

    /** The one of this institution for this half-year. */
    Optional<UploadedSheet> find(String period, String institution) {
        return query("select u", UploadedSheet.class, period, institution)
                .getResultStream()
                .findFirst();
    }

    /** The same; until the transaction ends nobody else changes it. */
    Optional<UploadedSheet> locked(String period, String institution) {
        return query("select u", UploadedSheet.class, period, institution)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The name of the same; its content can be large. */
    Optional<String> fileName(String period, String institution) {
        return query("select u.fileName", String.class, period, institution)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> query(String select, Class<T> type, String period, String institution) {
        return entityManager
                .createQuery(
                        select + " from UploadedSheet u where u.period = :period and u.institution = :institution",
                        type)
                .setParameter("period", period)
                .setParameter("institution", institution);
    }

    /** Takes a sheet in the place of the one before; all that nobody came back to go with it. */
    void replace(UploadedSheet sheet) {
        find(sheet.period(), sheet.institution()).ifPresent(this::delete);
        deleteExpired(sheet.getUploadedAt());
        entityManager.persist(sheet);
    }

    void delete(UploadedSheet sheet) {
        entityManager.remove(sheet);
        entityManager.flush();
    }

    private void deleteExpired(Instant now) {
        entityManager
                .createQuery("delete from UploadedSheet u where u.uploadedAt < :oldest")
                .setParameter("oldest", now.minus(RETENTION))
                .executeUpdate();
    }
}
