package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import kz.almasu.account.Caller;
import kz.almasu.submission.Submission;

/** Repository of imports that can be undone. */
@ApplicationScoped
class StoredImports {

    /** Older ones are deleted with the next import: they name people who may not be in the report any more. */
    private static final Duration RETENTION = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Keeps what an import has changed, in place of the import before. */
    void save(Submission submission, AppliedChanges changes) {
        entityManager.flush();
        entityManager
                .createQuery("delete from StoredImport i where i.submission = :submission or i.at < :oldest")
                .setParameter("submission", submission)
                .setParameter("oldest", clock.instant().minus(RETENTION))
                .executeUpdate();
        entityManager.persist(new StoredImport(
                submission, changes, state(submission), caller.account().getLogin(), clock.instant()));
    }

    /** The last import of a report; empty if the report has changed since. */
    Optional<StoredImport> undoable(Submission submission) {
        return entityManager
                .createQuery("select i from StoredImport i where i.submission = :submission", StoredImport.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst()
                .filter(found -> found.isLastChangeOf(state(submission)));
    }

    void delete(StoredImport undone) {
        entityManager.remove(undone);
    }

    /** Returns numbers that a later addition, change, removal or action changes: ids are never used twice. */
    private String state(Submission submission) {
        return submission.getVersion() + " " + numbers("Participant r where r.submission = :submission", submission)
                + " " + numbers("DraftRow r where r.submission = :submission and r.closedAt is null", submission);
    }

    private String numbers(String rows, Submission submission) {
        return Arrays.toString(entityManager
                .createQuery("select count(r), max(r.id), sum(r.id), sum(r.version) from " + rows, Object[].class)
                .setParameter("submission", submission)
                .getSingleResult());
    }
}
