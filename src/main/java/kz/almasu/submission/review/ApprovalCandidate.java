package kz.almasu.submission.review;

import java.io.Serializable;
import kz.almasu.submission.ReportStatus;

/**
 * A report that waits for a decision, with what speaks against approving it unread.
 *
 * @param sha256 hash of its latest version; null if none was saved
 * @param errors issues that must be corrected
 * @param unexplained warnings without an explanation
 * @param explained warnings with an explanation, which a reviewer has to read
 * @param marked participants whom a reviewer marked to be corrected or left out
 */
public record ApprovalCandidate(
        ReportStatus status, String sha256, long errors, long unexplained, long explained, long marked)
        implements Serializable {

    /** True if there is nothing that a reviewer has to read first. */
    public boolean isClear() {
        return sha256 != null && errors + unexplained + explained + marked == 0;
    }
}
