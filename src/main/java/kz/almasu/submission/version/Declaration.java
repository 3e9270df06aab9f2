package kz.almasu.submission.version;

import java.util.List;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Totals;
import kz.almasu.submission.finding.Issue;
import kz.almasu.system.Refusal;

/**
 * The content that a signature would declare now.
 *
 * @param sha256 hash of the content: only what was shown can be signed
 * @param issues with explanations
 * @param yearBefore totals of the same half of the previous year; null if not reported in the portal
 * @param lastVersion latest submitted version; null if there is none
 * @param changes since that version; null if there is none
 * @param signingRefusal reason why the caller cannot sign; null if they can
 * @param canDeclareNil true if the caller can declare a nil return for another person to sign
 */
public record Declaration(
        ReportStatus status,
        String sha256,
        List<Issue> issues,
        Totals yearBefore,
        SubmissionVersion lastVersion,
        VersionChanges changes,
        Refusal signingRefusal,
        boolean canDeclareNil) {

    public Declaration {
        issues = List.copyOf(issues);
    }

    public long blocking() {
        return issues.stream().filter(Issue::isBlocking).count();
    }

    public boolean isNil() {
        return status.totals().all() == 0;
    }

    /** True if the caller can sign now. */
    public boolean isSignable() {
        return blocking() == 0 && signingRefusal == null;
    }
}
