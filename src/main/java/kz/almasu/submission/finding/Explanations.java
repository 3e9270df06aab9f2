package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;

/** All explanations of warnings. */
@ApplicationScoped
public class Explanations {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Explanation explanation) {
        entityManager.persist(explanation);
    }

    public List<Explanation> of(Submission submission) {
        return entityManager
                .createQuery("select e from Explanation e where e.submission = :submission", Explanation.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    /** By the id of the issue. */
    Map<String, Explanation> byIssue(Submission submission) {
        return byIssue(of(submission));
    }

    /** Those of all finished reports of a half-year, by the id of the issue. */
    Map<Submission, Map<String, Explanation>> ofFinished(Period period) {
        return entityManager
                .createQuery(
                        "select e from Explanation e where e.submission.period = :period"
                                + " and e.submission.state in :states",
                        Explanation.class)
                .setParameter("period", period)
                .setParameter("states", List.copyOf(State.finished()))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Explanation::getSubmission, Collectors.toMap(Explanation::getIssueId, Function.identity())));
    }

    private static Map<String, Explanation> byIssue(List<Explanation> explanations) {
        return explanations.stream().collect(Collectors.toMap(Explanation::getIssueId, Function.identity()));
    }
}
