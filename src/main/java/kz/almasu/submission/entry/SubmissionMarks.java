package kz.almasu.submission.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Periods;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.mark.MarkedParticipant;
import kz.almasu.submission.mark.MarkedParticipants;
import kz.almasu.submission.mark.ParticipantMark;
import kz.almasu.submission.mark.ParticipantMarks;
import kz.almasu.system.Refusal;

/** The office's use cases for the ministry's marks: reading those of the last return, and answering them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SubmissionMarks {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private ParticipantMarks marks;

    @Inject
    private MarkedParticipants markedParticipants;

    /** Participants to correct or to leave out since the last return, in order of the names. */
    public List<MarkedParticipant> open(ReportStatus status) {
        return Optional.ofNullable(status.submission())
                .filter(submission -> submission.getInstitution().equals(caller.institution()))
                .filter(submission -> submission.last(Action.RETURN).isPresent())
                .map(submission -> markedParticipants.of(
                        submission,
                        marks.sent(submission).stream()
                                .filter(ParticipantMark::isOpen)
                                .toList()))
                .orElse(List.of());
    }

    /** Marks of the last return. */
    public List<ParticipantMark> all(String period) {
        return find(period).map(marks::sent).orElse(List.of());
    }

    /** The mark on this participant, if the last return sent one. */
    public Optional<ParticipantMark> of(String period, Long participant) {
        return find(period).flatMap(submission -> marks.sent(submission, participant));
    }

    /**
     * Sets or replaces the answer to a mark, also if the participant has been removed.
     *
     * @throws Refusal not found, if the last return sent no mark on this participant; conflict, if the report cannot be
     *     edited now; invalid, if the text is missing or too long
     */
    public ParticipantMark answer(String period, Long participant, String text) {
        Submission submission = entry.editable(period);
        ParticipantMark mark = marks.sent(submission, participant).orElseThrow(() -> Refusal.notFound("mark"));
        marks.answer(mark, text, caller.account(), clock.instant());
        return mark;
    }

    private Optional<Submission> find(String period) {
        return submissions.find(periods.get(period), caller.institution());
    }
}
