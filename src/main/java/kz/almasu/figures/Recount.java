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
 * Counts submissions in the dimensions that have come since they were submitted. What is due is known from the database
 * alone, so that it goes on after a stop where it was; of two servers that count the same, the second finds nothing.
 */
@ApplicationScoped
@Transactional
public class Recount {

    private static final String DUE = " from Submission s where s.state in :states and (select count(c)"
            + " from CountedDimension c where c.key.submission = s.id and c.key.dimension in :dimensions) < :most";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FigureRecorder keeping;

    /**
     * How far counting anew is.
     *
     * @param counted how many finished submissions are counted in every dimension
     * @param submissions how many finished submissions there are
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

    /** The next submissions that have to be counted, by their ids. @param after the id to go on after */
    List<Long> due(long after, int most) {
        return due("select s.id" + DUE + " and s.id > :after order by s.id")
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<Long> due(String jpql) {
        return entityManager
                .createQuery(jpql, Long.class)
                .setParameter("states", List.copyOf(State.finished()))
                .setParameter("dimensions", List.copyOf(Dimension.KEPT))
                .setParameter("most", (long) Dimension.KEPT.size());
    }

    /** Counts a submission in the dimensions that it lacks. */
    void count(Long id) {
        Submission submission = entityManager.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE);
        Set<Dimension> lacking = EnumSet.copyOf(Dimension.KEPT);
        lacking.removeAll(entityManager
                .createQuery(
                        "select c.key.dimension from CountedDimension c where c.key.submission = :submission",
                        Dimension.class)
                .setParameter("submission", id)
                .getResultList());
        if (State.finished().contains(submission.getState()) && !lacking.isEmpty()) {
            keeping.count(submission, lacking);
        }
    }
}
