package kz.almasu.submission.version;

import java.io.Serializable;
import java.util.List;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ReportStatus;

/**
 * A report as it was submitted once.
 *
 * @param status where the report stands now
 * @param participants as they were declared, institutions abroad by the names of then
 * @param explanations of warnings
 * @param changes since the version before; null for the first
 */
public record SignedReport(
        ReportStatus status,
        SubmissionVersion version,
        List<ParticipantEntry> participants,
        List<ReportedExplanation> explanations,
        VersionChanges changes)
        implements Serializable {

    public SignedReport {
        participants = List.copyOf(participants);
        explanations = List.copyOf(explanations);
    }

    public boolean isNil() {
        return participants.isEmpty();
    }
}
