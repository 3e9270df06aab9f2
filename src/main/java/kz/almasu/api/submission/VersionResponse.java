package kz.almasu.api.submission;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.version.IdentityChange;
import kz.almasu.submission.version.ReportedExplanation;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.submission.version.VersionChanges;

/**
 * A submitted version.
 *
 * @param changes compared with the previous version; null for the first
 */
public record VersionResponse(
        VersionSummary submitted,
        boolean nilReturn,
        List<SubmittedExplanation> explanations,
        VersionChangesResponse changes) {

    /**
     * Summary of a version.
     *
     * @param by login of the signatory
     * @param sha256 hash of the bytes at {@code …/content}
     */
    public record VersionSummary(
            int version, Instant at, String by, String sha256, SubmissionResource.CountsResponse counts) {

        static VersionSummary of(SubmissionVersion version) {
            return new VersionSummary(
                    version.getNumber(),
                    version.getAt(),
                    version.getLogin(),
                    version.getSha256(),
                    SubmissionResource.CountsResponse.of(version.getTotals()));
        }
    }

    /**
     * The explanation of a warning.
     *
     * @param records number of affected participants
     */
    public record SubmittedExplanation(String finding, String rule, long records, String text) {

        static SubmittedExplanation of(ReportedExplanation explanation) {
            return new SubmittedExplanation(
                    explanation.issueId(), explanation.rule(), explanation.records(), explanation.text());
        }
    }

    /** Changes; participants are keyed by column name. */
    public record VersionChangesResponse(
            List<Map<String, String>> added,
            List<ChangedParticipantResponse> changed,
            int unchanged,
            List<Map<String, String>> removed) {

        static VersionChangesResponse of(VersionChanges changes) {
            return changes == null
                    ? null
                    : new VersionChangesResponse(
                            changes.added().stream()
                                    .map(VersionResponse::fieldValues)
                                    .toList(),
                            changes.changed().stream()
                                    .map(ChangedParticipantResponse::of)
                                    .toList(),
                            changes.unchanged(),
                            changes.removed().stream()
                                    .map(VersionResponse::fieldValues)
                                    .toList());
        }
    }

    /**
     * A changed participant.
     *
     * @param participant all current values
     * @param before previous values of the changed fields
     * @param iin change of the identity number; null if unchanged
     */
    public record ChangedParticipantResponse(
            Map<String, String> participant, Map<String, String> before, IdentityChange iin) {

        static ChangedParticipantResponse of(VersionChanges.ChangedParticipant change) {
            List<ParticipantField> fields = change.fields().stream()
                    .filter(ParticipantField.shown()::contains)
                    .toList();
            return new ChangedParticipantResponse(
                    fieldValues(change.now()),
                    fieldValues(change.before(), fields),
                    IdentityChange.of(change.before(), change.now()).orElse(null));
        }
    }

    static VersionResponse of(SignedReport report) {
        return new VersionResponse(
                VersionSummary.of(report.version()),
                report.isNil(),
                report.explanations().stream().map(SubmittedExplanation::of).toList(),
                VersionChangesResponse.of(report.changes()));
    }

    private static Map<String, String> fieldValues(ParticipantEntry entry) {
        return fieldValues(entry, ParticipantField.shown());
    }

    private static Map<String, String> fieldValues(ParticipantEntry entry, List<ParticipantField> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.column(), field.textOf(entry)));
        return values;
    }
}
