package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.Action;
import kz.almasu.submission.DraftRows;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.Transition;
import kz.almasu.submission.mark.ParticipantMarks;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.submission.version.SubmissionVersions;
import kz.almasu.system.Refusal;

/** Reviewers' use cases for taking back a return or a reopening, as long as the office has changed nothing. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class ReviewUndo {

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
    private SubmissionVersions versions;

    @Inject
    private DraftRows draftRows;

    @Inject
    private ParticipantMarks marks;

    @Inject
    private Event<Transition> transitionEvent;

    /**
     * Takes the return back: the report is under review again, and the next return sends the marks.
     *
     * @throws Refusal conflict, if the report was not returned, or the office has begun to correct it
     */
    public Submission undoReturn(String period, String institution) {
        Submission submission = locked(period, institution);
        Transition undone = apply(Action.UNDO_RETURN, submission);
        marks.unsend(submission, undoneAt(submission));
        transitionEvent.fire(undone);
        return submission;
    }

    /**
     * Takes the reopening back: the report is approved as before.
     *
     * @throws Refusal conflict, if the report was not reopened, or the office has begun to correct it
     */
    public Submission undoReopen(String period, String institution) {
        Submission submission = locked(period, institution);
        Transition undone = apply(Action.UNDO_REOPEN, submission);
        undone.setContentHash(versions.approvableHash(submission, null));
        transitionEvent.fire(undone);
        return submission;
    }

    private Submission locked(String period, String institution) {
        return submissions
                .locked(periods.get(period), institutions.get(institution))
                .orElseThrow(() -> Refusal.conflict("submission.notBegun"));
    }

    private Transition apply(Action action, Submission submission) {
        Transition transition = submission.apply(action, caller.account(), null, clock.instant());
        SubmissionVersion signed = versions.latest(submission).orElseThrow(() -> Refusal.conflict("undo.noVersion"));
        if (marks.isAnsweredSince(submission, undoneAt(submission))
                || draftRows.count(submission) > 0
                || !versions.isUnchangedSince(signed)) {
            throw Refusal.conflict("undo.begun");
        }
        return transition;
    }

    /** When the action was taken that is taken back now: the last but one of the history. */
    private static Instant undoneAt(Submission submission) {
        return submission.latestFirst().get(1).getAt();
    }
}
