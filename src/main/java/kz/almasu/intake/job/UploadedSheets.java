package kz.almasu.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Uploaded files that are not imported yet, at most one per institution and period. */
@ApplicationScoped
class UploadedSheets {

    /** Older uploads are deleted with the next upload. */
    private static final Duration RETENTION = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entityManager;

    Optional<UploadedSheet> find(String period, String institution) {
        return query("select u", UploadedSheet.class, period, institution)
                .getResultStream()
                .findFirst();
    }

    /** Finds the upload and locks it until the end of the transaction. */
    Optional<UploadedSheet> findLocked(String period, String institution) {
        return query("select u", UploadedSheet.class, period, institution)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Finds the file name without loading the content, which may be large. */
    Optional<String> findFileName(String period, String institution) {
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

    /** Replaces the office's pending upload and deletes all uploads older than 14 days. */
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
