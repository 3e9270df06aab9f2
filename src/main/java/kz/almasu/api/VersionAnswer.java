package kz.almasu.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.submission.IdentityChange;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.ReportedExplanation;
import kz.almasu.submission.SignedReport;
import kz.almasu.submission.SubmissionVersion;
import kz.almasu.submission.VersionChanges;

/**
 * What was submitted once.
 *
 * @param changes since the version before; null for the first
 */
public record VersionAnswer(Listed submitted, boolean nilReturn, List<Explained> explanations, Changes changes) {

    /**
     * One of the versions.
     *
     * @param sha256 of the bytes at {@code …/content}
     */
    public record Listed(int version, Instant at, String by, String sha256, SubmissionResource.Counted counts) {

        static Listed of(SubmissionVersion version) {
            return new Listed(
                    version.getNumber(),
                    version.getAt(),
                    version.getLogin(),
                    version.getSha256(),
                    SubmissionResource.Counted.of(version.getTotals()));
        }
    }

    /**
     * A warning as it was explained.
     *
     * @param records for how many participants
     */
    public record Explained(String finding, String rule, long records, String text) {

        static Explained of(ReportedExplanation explanation) {
            return new Explained(explanation.finding(), explanation.rule(), explanation.records(), explanation.text());
        }
    }

    /** What differs; participants by the names of the sheet's columns. */
    public record Changes(
            List<Map<String, String>> added, List<Changed> changed, int unchanged, List<Map<String, String>> removed) {

        static Changes of(VersionChanges changes) {
            return changes == null
                    ? null
                    : new Changes(
                            changes.added().stream().map(VersionAnswer::told).toList(),
                            changes.changed().stream().map(Changed::of).toList(),
                            changes.unchanged(),
                            changes.removed().stream().map(VersionAnswer::told).toList());
        }
    }

    /**
     * A participant as it is now, and what it said before in the fields that differ.
     *
     * @param iin what has become of the identity number; null if it is as it was
     */
    public record Changed(Map<String, String> participant, Map<String, String> before, IdentityChange iin) {

        static Changed of(VersionChanges.Change change) {
            List<ParticipantField> fields = change.fields().stream()
                    .filter(ParticipantField.shown()::contains)
                    .toList();
            return new Changed(
                    told(change.now()),
                    told(change.before(), fields),
                    IdentityChange.of(change.before(), change.now()).orElse(null));
        }
    }

    static VersionAnswer of(SignedReport report) {
        return new VersionAnswer(
                Listed.of(report.version()),
                report.isNil(),
                report.explanations().stream().map(Explained::of).toList(),
                Changes.of(report.changes()));
    }

    private static Map<String, String> told(ParticipantEntry entry) {
        return told(entry, ParticipantField.shown());
    }

    private static Map<String, String> told(ParticipantEntry entry, List<ParticipantField> fields) {
        Map<String, String> told = new LinkedHashMap<>();
        fields.forEach(field -> told.put(field.column(), field.textOf(entry)));
        return told;
    }
}
