package kz.almasu.submission.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.almasu.submission.Submission;

/**
 * A reviewer's claim to a report that waits for a decision. It tells others who is at work and hinders nobody: whoever
 * decides ends it.
 */
@Entity
@Table(name = "review_claim")
public class ReviewClaim implements Serializable {

    /** Time without activity after which somebody else may take the report over. */
    public static final Duration STALE_AFTER = Duration.ofHours(2);

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "submission_id")
    private Long submissionId;

    private String login;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "active_at")
    private Instant activeAt;

    protected ReviewClaim() {}

    ReviewClaim(Submission submission) {
        submissionId = submission.getId();
    }

    /** Keeps the precision of the database, so that the claim reads the same before and after it is stored. */
    void takeBy(String claimant, Instant at) {
        if (!claimant.equals(login)) {
            login = claimant;
            claimedAt = at.truncatedTo(ChronoUnit.MICROS);
        }
        activeAt = at;
    }

    void recordActivity(Instant at) {
        activeAt = at;
    }

    boolean isBy(String other) {
        return login.equals(other);
    }

    /** True if its reviewer has not worked on the report for so long that others may take it over. */
    public boolean isStaleAt(Instant now) {
        return activeAt.plus(STALE_AFTER).isBefore(now);
    }

    Long getSubmissionId() {
        return submissionId;
    }

    public String getLogin() {
        return login;
    }

    public Instant getClaimedAt() {
        return claimedAt;
    }
}
