package kz.almasu.submission.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who has taken a report for review.
 *
 * @param since when it was taken
 * @param stale true if the reviewer has not worked on it for so long that others may take it over
 */
public record ReportClaim(String login, Instant since, boolean stale) implements Serializable {

    static ReportClaim of(ReviewClaim claim, Instant now) {
        return claim == null ? null : new ReportClaim(claim.getLogin(), claim.getClaimedAt(), claim.isStaleAt(now));
    }

    /** True if somebody else is at work on the report. */
    public boolean isOfAnother(String login) {
        return !stale && !this.login.equals(login);
    }
}
