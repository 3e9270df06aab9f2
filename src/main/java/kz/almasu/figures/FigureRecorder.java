package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Action;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Transition;

/**
 * Counts a submission when it is submitted, in the same transaction. From then on its participants cannot change, so
 * the counts stay right through approval; a submission that is returned and submitted again is counted anew.
 */
@ApplicationScoped
public class FigureRecorder {

    @PersistenceContext
    private EntityManager entityManager;

    void recordFigures(@Observes Transition transition) {
        if (transition.getAction() == Action.SUBMIT) {
            count(transition.getSubmission());
        }
    }

    private void count(Submission submission) {
        entityManager
                .createQuery("delete from Figure f where f.submission = :submission")
                .setParameter("submission", submission)
                .executeUpdate();
        Arrays.stream(Dimension.values())
                .forEach(dimension -> dimension.path().ifPresent(path -> count(submission, dimension, path)));
        countTotals(submission);
    }

    private void count(Submission submission, Dimension dimension, String path) {
        entityManager
                .createQuery(
                        "select p.direction, " + path + ", count(p) from Participant p"
                                + " where p.submission = :submission group by p.direction, " + path,
                        Object[].class)
                .setParameter("submission", submission)
                .getResultList()
                .forEach(row ->
                        recordFigures(submission, (Direction) row[0], dimension, row[1].toString(), (Long) row[2]));
    }

    /** All of the submission, as a total, and as those of its institution and of the type that it has in this half-year. */
    private void countTotals(Submission submission) {
        Institution institution = submission.getInstitution();
        String type = institution
                .profileOn(submission.getPeriod().getHalfYear().firstDay())
                .getType()
                .getCode();
        entityManager
                .createQuery(
                        "select p.direction, count(p) from Participant p where p.submission = :submission"
                                + " group by p.direction",
                        Object[].class)
                .setParameter("submission", submission)
                .getResultList()
                .forEach(row -> {
                    Direction direction = (Direction) row[0];
                    long count = (Long) row[1];
                    recordFigures(submission, direction, Dimension.TOTAL, "", count);
                    recordFigures(submission, direction, Dimension.INSTITUTION_TYPE, type, count);
                    recordFigures(submission, direction, Dimension.INSTITUTION, institution.getCode(), count);
                });
    }

    private void recordFigures(
            Submission submission, Direction direction, Dimension dimension, String member, long count) {
        entityManager.persist(Figure.of(submission, direction, dimension, member, Math.toIntExact(count)));
    }
}
