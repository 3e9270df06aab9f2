package kz.almasu.submission.review;

import java.io.Serializable;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.mark.AnsweredMarks;

/**
 * A report that waits for a decision, with what speaks against approving it unread.
 *
 * @param sha256 hash of its latest version; null if none was saved
 * @param claim null if no reviewer has taken the report
 */
public record ApprovalCandidate(
        ReportStatus status, String sha256, IssueCounts issues, AnsweredMarks marks, ReportClaim claim)
        implements Serializable {

    /** True if there is nothing that a reviewer has to read first. */
    public boolean isClear() {
        return sha256 != null && issues.isNone() && marks.unsent() == 0 && !marks.isBack();
    }
}
