package kz.almasu.submission.review;

import java.io.Serializable;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.mark.AnsweredMarks;

/**
 * A report in the review queue, with what a reviewer weighs before opening it.
 *
 * @param issues none, unless the report waits for a decision
 * @param earlier null if the ministry has received no earlier report of the institution
 * @param claim null if no reviewer has taken the report
 * @param marks none, unless the report waits for a decision
 */
public record QueuedReport(
        ReportStatus status, IssueCounts issues, EarlierTotal earlier, ReportClaim claim, AnsweredMarks marks)
        implements Serializable {

    /** A report of which nothing but the status is of interest. */
    public static QueuedReport of(ReportStatus status) {
        return new QueuedReport(status, IssueCounts.NONE, null, null, AnsweredMarks.NONE);
    }

    /**
     * Difference between the total and that of the last earlier report; null without one, or as long as the report is
     * not received.
     */
    public Long change() {
        return earlier == null || !status.isReceived()
                ? null
                : Long.valueOf(status.totals().all() - earlier.participants());
    }
}
