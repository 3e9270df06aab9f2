package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.Action;
import kz.almasu.submission.Participant;
import kz.almasu.submission.Participants;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.mark.MarkEntry;
import kz.almasu.submission.mark.MarkedParticipants;
import kz.almasu.submission.mark.ParticipantMark;
import kz.almasu.submission.mark.ParticipantMarks;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.submission.version.SubmissionVersions;
import kz.almasu.system.Refusal;

/** The ministry's use cases for marks: verdicts and remarks on participants of a submitted report. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.REVIEWER, Role.ADMIN})
public class ReviewMarks {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Periods periods;

    @Inject
    private Institutions institutions;

    @Inject
    private Submissions submissions;

    @Inject
    private Participants participants;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private ParticipantMarks marks;

    @Inject
    private MarkedParticipants markedParticipants;

    @Inject
    private ReviewClaims claims;

    /** The marks of a report; none without a submission. */
    public ReportMarks of(ReportStatus status) {
        if (!status.hasSubmission()) {
            return new ReportMarks(List.of(), List.of());
        }
        Map<Boolean, List<ParticipantMark>> bySent = marks.current(status.submission()).stream()
                .collect(Collectors.partitioningBy(mark -> mark.getSentAt() != null));
        return new ReportMarks(bySent.get(false), markedParticipants.of(status.submission(), bySent.get(true)));
    }

    /** @throws Refusal not found, if the institution has no such participant in this half-year */
    public Participant participant(String period, String institution, Long id) {
        return submissions
                .find(periods.get(period), institutions.get(institution))
                .flatMap(submission -> participants.find(submission, id))
                .orElseThrow(() -> Refusal.notFound("participant"));
    }

    /** The mark on this participant that is not sent yet. */
    public Optional<ParticipantMark> unsent(Participant participant) {
        return marks.unsent(participant.getSubmission(), participant.getId());
    }

    /**
     * Sets or replaces the verdict on a participant of the latest submitted version. Repeating the same one changes
     * nothing.
     *
     * @param seen version of the mark that the reviewer has seen; 0 for none
     * @throws Refusal not found, if there is no such participant; conflict, if the report does not wait for a decision,
     *     or another reviewer was faster
     */
    public ParticipantMark mark(String period, String institution, Long id, MarkEntry entry, int seen) {
        Submission submission = underReview(period, institution);
        Participant participant = participants.find(submission, id).orElseThrow(() -> Refusal.notFound("participant"));
        int version =
                versions.latest(submission).map(SubmissionVersion::getNumber).orElse(1);
        return marks.mark(participant, version, entry, seen, caller.account(), clock.instant());
    }

    /**
     * Removes a mark that is not sent yet.
     *
     * @param seen version of the mark that the reviewer has seen
     * @throws Refusal conflict, if the report does not wait for a decision, or another reviewer was faster
     */
    public void remove(String period, String institution, Long id, int seen) {
        marks.remove(underReview(period, institution), id, seen);
    }

    /** Locks the submission, so that of two reviewers one is told what the other has decided. */
    private Submission underReview(String period, String institution) {
        Submission submission = submissions
                .locked(periods.get(period), institutions.get(institution))
                .orElseThrow(() -> Refusal.conflict("submission.notBegun"));
        if (!Action.RETURN.isOpenTo(caller.account().getRole(), submission.getState())) {
            throw Refusal.conflict("mark.state", submission.getState());
        }
        claims.recordActivity(submission, caller.account().getLogin(), clock.instant());
        return submission;
    }
}
