package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Transition;

/** Repository of reviewers' claims. */
@ApplicationScoped
class ReviewClaims {

    @PersistenceContext
    private EntityManager entityManager;

    Optional<ReviewClaim> find(Submission submission) {
        return Optional.ofNullable(entityManager.find(ReviewClaim.class, submission.getId()));
    }

    /** By submission id. */
    Map<Long, ReviewClaim> of(Period period) {
        return entityManager
                .createQuery(
                        "select c from ReviewClaim c where c.submissionId in"
                                + " (select s.id from Submission s where s.period = :period)",
                        ReviewClaim.class)
                .setParameter("period", period)
                .getResultStream()
                .collect(Collectors.toMap(ReviewClaim::getSubmissionId, Function.identity()));
    }

    ReviewClaim take(Submission submission, String login, Instant at) {
        ReviewClaim claim = find(submission).orElseGet(() -> new ReviewClaim(submission));
        claim.takeBy(login, at);
        entityManager.persist(claim);
        entityManager.flush();
        return claim;
    }

    void remove(ReviewClaim claim) {
        entityManager.remove(claim);
    }

    /** Keeps the reviewer's own claim from becoming stale. */
    void recordActivity(Submission submission, String login, Instant at) {
        find(submission).filter(claim -> claim.isBy(login)).ifPresent(claim -> claim.recordActivity(at));
    }

    /** Whoever starts the review takes the report, unless another is at work; one that no longer waits is nobody's. */
    void follow(@Observes Transition transition) {
        Submission submission = transition.getSubmission();
        Optional<ReviewClaim> present = find(submission);
        if (transition.getAction().getTo() == State.IN_REVIEW) {
            if (present.filter(claim -> !claim.isStaleAt(transition.getAt())).isEmpty()) {
                take(submission, transition.getLogin(), transition.getAt());
            } else {
                recordActivity(submission, transition.getLogin(), transition.getAt());
            }
        } else {
            present.ifPresent(this::remove);
        }
    }
}
