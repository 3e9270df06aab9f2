package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;

/**
 * Counts submissions in dimensions that were added after they were submitted. Pending work is derived from the database
 * alone: it resumes after a restart, and a second server that counts the same submission finds nothing to do.
 */
@ApplicationScoped
@Transactional
public class Recount {

    private static final String DUE = " from Submission s where s.state in :states and (select count(c)"
            + " from CountedDimension c where c.key.submission = s.id and c.key.dimension in :dimensions) < :most";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FigureRecorder figureRecorder;

    /**
     * Progress of the recount.
     *
     * @param counted number of finished submissions that are counted in every dimension
     * @param submissions number of finished submissions
     */
    public record Progress(long counted, long submissions) {

        public boolean isDone() {
            return counted == submissions;
        }
    }

    Progress progress() {
        long all = entityManager
                .createQuery("select count(s) from Submission s where s.state in :states", Long.class)
                .setParameter("states", List.copyOf(State.finished()))
                .getSingleResult();
        return new Progress(all - due("select count(s)" + DUE).getSingleResult(), all);
    }

    /**
     * Returns ids of the next submissions to count.
     *
     * @param after id of the last one processed
     */
    List<Long> due(long after, int limit) {
        return due("select s.id" + DUE + " and s.id > :after order by s.id")
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<Long> due(String jpql) {
        return entityManager
                .createQuery(jpql, Long.class)
                .setParameter("states", List.copyOf(State.finished()))
                .setParameter("dimensions", List.copyOf(Dimension.STORED))
                .setParameter("most", (long) Dimension.STORED.size());
    }

    /** Counts a submission in the dimensions that it lacks. */
    void count(Long id) {
        Submission submission = entityManager.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE);
        Set<Dimension> missing = EnumSet.copyOf(Dimension.STORED);
        missing.removeAll(entityManager
                .createQuery(
                        "select c.key.dimension from CountedDimension c where c.key.submission = :submission",
                        Dimension.class)
                .setParameter("submission", id)
                .getResultList());
        if (State.finished().contains(submission.getState()) && !missing.isEmpty()) {
            figureRecorder.count(submission, missing);
        }
    }
}
