package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.registry.Direction;
import kz.almasu.submission.Action;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Transition;

/**
 * Counts a submission when it is submitted, in the same transaction. Its participants cannot change afterwards, so the
 * counts stay valid through approval; a resubmission is counted again.
 */
@ApplicationScoped
public class FigureRecorder {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private PersonRecorder personRecorder;

    void recordFigures(@Observes Transition transition) {
        if (transition.getAction() == Action.SUBMIT) {
            count(transition.getSubmission(), Dimension.STORED);
        } else if (transition.getAction().getTo() == State.APPROVED) {
            personRecorder.compareWithOthers(transition.getSubmission());
        }
    }

    /** Replaces the counts of these dimensions and records the dimensions as counted. */
    void count(Submission submission, Set<Dimension> dimensions) {
        forget(
                "delete from Figure f where f.submission = :submission and f.dimension in :dimensions",
                submission,
                dimensions);
        forget(
                "delete from CountedDimension c where c.key.submission = :submission and c.key.dimension in :dimensions",
                submission.getId(),
                dimensions);
        Map<Dimension, String> submissionMembers = submissionMembers(submission);
        submissionMembers.keySet().retainAll(dimensions);
        if (!submissionMembers.isEmpty()) {
            countTotals(submission, submissionMembers);
        }
        if (dimensions.contains(Dimension.PERSON)) {
            personRecorder.count(submission);
        }
        dimensions.forEach(dimension -> {
            dimension.path().ifPresent(path -> count(submission, dimension, path));
            entityManager.persist(new CountedDimension(submission, dimension));
        });
    }

    private void forget(String jpql, Object submission, Set<Dimension> dimensions) {
        entityManager
                .createQuery(jpql)
                .setParameter("submission", submission)
                .setParameter("dimensions", List.copyOf(dimensions))
                .executeUpdate();
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

    /** Returns the members that all participants share; the type is that of the institution in this half-year. */
    private static Map<Dimension, String> submissionMembers(Submission submission) {
        Map<Dimension, String> submissionMembers = new EnumMap<>(Dimension.class);
        submissionMembers.put(Dimension.TOTAL, "");
        submissionMembers.put(Dimension.INSTITUTION, submission.getInstitution().getCode());
        submissionMembers.put(
                Dimension.INSTITUTION_TYPE,
                submission
                        .getInstitution()
                        .profileOn(submission.getPeriod().getHalfYear().firstDay())
                        .getType()
                        .getCode());
        return submissionMembers;
    }

    private void countTotals(Submission submission, Map<Dimension, String> members) {
        entityManager
                .createQuery(
                        "select p.direction, count(p) from Participant p where p.submission = :submission"
                                + " group by p.direction",
                        Object[].class)
                .setParameter("submission", submission)
                .getResultList()
                .forEach(row -> members.forEach((dimension, member) ->
                        recordFigures(submission, (Direction) row[0], dimension, member, (Long) row[1])));
    }

    private void recordFigures(
            Submission submission, Direction direction, Dimension dimension, String member, long count) {
        entityManager.persist(Figure.of(submission, direction, dimension, member, Math.toIntExact(count)));
    }
}
