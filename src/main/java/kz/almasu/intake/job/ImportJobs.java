package kz.almasu.intake.job;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import kz.almasu.intake.ImportChanges;
import kz.almasu.system.Migrations;
import kz.almasu.system.Refusal;

/**
 * What work on files is under way. That it begins and that it comes to nothing is told in transactions of its own, so that
 * others see it at once; what it has stored, in the transaction that stores it.
 */
@ApplicationScoped
class ImportJobs {

    private static final int AFTER_DATA = 200;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** After a start nothing is under way: what the server was killed over is not there, and has to be begun again. */
    @Transactional
    void deleteUnfinished(@Observes @Priority(AFTER_DATA) Migrations.Done done) {
        entityManager
                .createQuery("delete from ImportJob w where w.endedAt is null")
                .executeUpdate();
    }

    /** The last work; none, if it came to nothing. */
    Optional<ImportJob> last(String period, String institution) {
        return query(period, institution)
                .getResultStream()
                .findFirst()
                .filter(work -> work.isCompleted() || work.isRunning(clock.instant()));
    }

    /** @throws Refusal conflict, if other work is under way */
    @Transactional(TxType.REQUIRES_NEW)
    void start(ImportJob.JobType kind, String period, String institution, String fileName, String login) {
        Instant now = clock.instant();
        ImportJob work = query(period, institution)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ImportJob(period, institution));
        if (work.getStartedAt() != null && work.isRunning(now)) {
            throw Refusal.conflict("intake.underWay", work.getFileName());
        }
        work.start(kind, fileName, login, now);
        entityManager.persist(work);
        entityManager.flush();
    }

    /** Remembers what was stored. */
    void complete(String period, String institution, ImportChanges changes) {
        query(period, institution).getResultStream().forEach(work -> work.complete(changes, clock.instant()));
    }

    /** Nothing is under way any more; what was stored is still told. */
    @Transactional(TxType.REQUIRES_NEW)
    void discardUnfinished(String period, String institution) {
        query(period, institution)
                .getResultStream()
                .filter(work -> !work.isCompleted())
                .forEach(entityManager::remove);
    }

    private TypedQuery<ImportJob> query(String period, String institution) {
        return entityManager
                .createQuery(
                        "select w from ImportJob w where w.period = :period and w.institution = :institution",
                        ImportJob.class)
                .setParameter("period", period)
                .setParameter("institution", institution);
    }
}
