package kz.almasu.submission.version;

import java.io.Serializable;
import java.util.List;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ReportStatus;

/**
 * A submitted version of a report.
 *
 * @param status current status of the report
 * @param participants with the names of institutions abroad at that time
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
