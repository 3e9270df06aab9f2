package kz.almasu.submission.version;

import java.util.List;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Totals;
import kz.almasu.submission.finding.Issue;
import kz.almasu.system.Refusal;

/**
 * What whoever signs a report now would declare.
 *
 * @param sha256 of its content: only what was shown can be signed
 * @param issues what the rules find in it, with explanations
 * @param yearBefore the totals of the same half a year before; null if the institution reported none here
 * @param lastVersion the version submitted last; null if there is none
 * @param changes since that version; null if there is none
 * @param signingRefusal why the caller cannot sign; null if they can
 * @param canDeclareNil whether the caller can declare that there were no exchanges, for another to sign
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

    /** How many findings stand against it. */
    public long blocking() {
        return issues.stream().filter(Issue::isBlocking).count();
    }

    /** Whether it declares that there were no exchanges. */
    public boolean isNil() {
        return status.totals().all() == 0;
    }

    /** Whether nothing stands against signing but the signature. */
    public boolean isSignable() {
        return blocking() == 0 && signingRefusal == null;
    }
}
