package kz.almasu.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import kz.almasu.submission.Submission;

/**
 * A short text that changes whenever a row of a submission does, so that a page can ask often, and reads the rows anew
 * only then: how many there are, the sum of their versions, the newest one.
 */
@ApplicationScoped
class GridMarks {

    static final String NONE = "";

    @PersistenceContext
    private EntityManager entityManager;

    String of(Submission submission) {
        return part("Participant", "", submission) + part("UnfinishedRow", " and x.leftAt is null", submission);
    }

    private String part(String entity, String condition, Submission submission) {
        return Arrays.toString(entityManager
                .createQuery(
                        "select count(x), coalesce(sum(x.version), 0), coalesce(max(x.id), 0) from " + entity
                                + " x where x.submission = :submission" + condition,
                        Object[].class)
                .setParameter("submission", submission)
                .getSingleResult());
    }
}
