package kz.almasu.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.almasu.cluster.Servers;
import kz.almasu.intake.ImportChanges;
import kz.almasu.system.Refusal;

/**
 * Import jobs. Start and failure are committed in separate transactions so that other users see them at once;
 * completion is committed with the import.
 */
@ApplicationScoped
class ImportJobs {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Servers servers;

    /** Returns the latest job; empty if it failed or was aborted. */
    Optional<ImportJob> last(String period, String institution) {
        return query(period, institution)
                .getResultStream()
                .findFirst()
                .filter(job -> job.isCompleted() || isRunning(job));
    }

    /**
     * Starts a job.
     *
     * @throws Refusal conflict, if another job is running
     */
    @Transactional(TxType.REQUIRES_NEW)
    void start(ImportJob.JobType kind, String period, String institution, String fileName, String login) {
        Instant now = clock.instant();
        ImportJob job = query(period, institution)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ImportJob(period, institution));
        if (isRunning(job)) {
            throw Refusal.conflict("intake.underWay", job.getFileName());
        }
        job.start(kind, fileName, login, servers.thisServer(), now);
        entityManager.persist(job);
        entityManager.flush();
    }

    /** Marks the job as completed and stores its counts, in the transaction of the import. */
    void complete(String period, String institution, ImportChanges changes) {
        query(period, institution).getResultStream().forEach(job -> job.complete(changes, clock.instant()));
    }

    /** Deletes a job that has failed; a completed job remains. */
    @Transactional(TxType.REQUIRES_NEW)
    void discardUnfinished(String period, String institution) {
        query(period, institution)
                .getResultStream()
                .filter(job -> !job.isCompleted())
                .forEach(entityManager::remove);
    }

    private boolean isRunning(ImportJob job) {
        return job.isUnderWay(clock.instant()) && servers.isAlive(job.getServer());
    }

    private TypedQuery<ImportJob> query(String period, String institution) {
        return entityManager
                .createQuery(
                        "select j from ImportJob j where j.period = :period and j.institution = :institution",
                        ImportJob.class)
                .setParameter("period", period)
                .setParameter("institution", institution);
    }
}
