package kz.almasu.submission.version;

import static kz.almasu.submission.SubmissionFixture.NOON;
import static kz.almasu.submission.SubmissionFixture.draft;
import static kz.almasu.submission.SubmissionFixture.office;
import static kz.almasu.submission.SubmissionFixture.valid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.almasu.registry.Direction;
import kz.almasu.submission.Action;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Transition;

/** Signed reports of the Eurasian National University. */
public final class SignedFixture {

    private SignedFixture() {}

    /** A report with these numbers of participants, submitted at noon. */
    public static SignedReport signed(int outgoing, int incoming, ReportedExplanation... explanations) {
        Submission submission = draft();
        Transition submitted = submission.apply(Action.SUBMIT, office("ENU"), null, NOON);
        List<ParticipantEntry> entries = IntStream.range(0, outgoing + incoming)
                .mapToObj(
                        i -> valid(entry -> entry.setDirection(i < outgoing ? Direction.OUTGOING : Direction.INCOMING)))
                .toList();
        ReportContent content = new ReportContent(
                "2023H1", "ENU", entries.stream().map(SignedFixture::reported).toList(), List.of(explanations));
        ReportStatus status =
                new ReportStatus(submission.getInstitution(), submission.getPeriod(), submission, content.totals());
        return new SignedReport(
                status, new SubmissionVersion(submitted, 1, content), entries, content.explanations(), null);
    }

    private static ReportedParticipant reported(ParticipantEntry entry) {
        Map<ParticipantField, String> values = new EnumMap<>(ParticipantField.class);
        ParticipantField.declared().forEach(field -> values.put(field, field.textOf(entry)));
        return new ReportedParticipant(values, 1);
    }
}
