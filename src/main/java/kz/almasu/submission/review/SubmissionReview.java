package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.period.PeriodState;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.Action;
import kz.almasu.submission.ParticipantQuery;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.Transition;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.Issues;
import kz.almasu.submission.finding.RetroactiveFindings;
import kz.almasu.submission.mark.ParticipantMarks;
import kz.almasu.submission.version.SubmissionVersions;
import kz.almasu.system.Refusal;

/** The ministry's use cases: viewing, returning, approving and reopening submissions. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.REVIEWER, Role.ADMIN})
public class SubmissionReview {

    @PersistenceContext
    private EntityManager entityManager;

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
    private Issues issues;

    @Inject
    private ParticipantMarks marks;

    @Inject
    private Event<Transition> transitionEvent;

    /** Newest first. */
    public List<Period> periods() {
        return periods.all();
    }

    /** The default period: the newest open one, or else the newest; empty if none is planned. */
    public Optional<Period> currentPeriod() {
        LocalDate today = LocalDate.now(clock);
        List<Period> all = periods.all();
        return all.stream()
                .filter(period -> period.stateOn(today) == PeriodState.OPEN)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The period of this code; for null, {@link #currentPeriod()}. */
    public Optional<Period> periodOrCurrent(String code) {
        return code == null ? currentPeriod() : Optional.of(periods.get(code));
    }

    /** Statuses in catalogue order, without what {@link ReviewDesk} adds. */
    public ReviewQueue queue(String period) {
        return ReviewQueue.ofStatuses(submissions.statuses(periods.get(period)));
    }

    public ReportStatus status(String period, String institution) {
        return submissions.status(periods.get(period), institutions.get(institution));
    }

    /**
     * A query for the institution's participants, to be narrowed and sorted.
     *
     * @throws Refusal conflict, if the institution has no submission
     */
    public ParticipantQuery participants(String period, String institution) {
        return ParticipantQuery.of(periods.get(period), institutions.get(institution));
    }

    /** Issues of the institution's report, most severe first; empty without a submission. */
    public List<Issue> issues(ReportStatus status) {
        return status.hasSubmission() ? issues.withOtherInstitutions(status.submission()) : List.of();
    }

    /**
     * Issues that later rules would find in the received reports of a half-year; reports without issues are omitted.
     */
    public List<RetroactiveFindings> retroactiveFindings(String period) {
        Period halfYear = periods.get(period);
        List<Submission> finished = submissions.finished(halfYear);
        Map<Submission, List<Issue>> later = issues.ofLaterRules(halfYear, finished);
        return finished.stream()
                .map(submission ->
                        new RetroactiveFindings(submission.getInstitution(), later.getOrDefault(submission, List.of())))
                .filter(report -> !report.issues().isEmpty())
                .toList();
    }

    /** Status in the same half of the previous year; empty if not reported in the portal. */
    public Optional<ReportStatus> yearBefore(ReportStatus status) {
        return submissions.yearBefore(status);
    }

    /**
     * Returns the submission to its office with the reason that the office reads first, and with all marks.
     *
     * @param openAll true if the office can change all participants; false if only those to correct or to leave out,
     *     provided that there are any
     */
    public Submission returnToOffice(String period, String institution, String reason, boolean openAll) {
        Submission submission = locked(period, institution);
        Instant now = clock.instant();
        Transition returned = submission.apply(Action.RETURN, caller.account(), reason, now);
        if (marks.send(submission, now) && !openAll) {
            returned.openOnlyMarked();
        }
        return publishTransition(returned);
    }

    /** Starts the review; the office can no longer withdraw. */
    public Submission beginReview(String period, String institution) {
        return apply(Action.REVIEW, period, institution, null);
    }

    /**
     * Approves the report: its participants count from now on.
     *
     * @param sha256 hash of the content that the reviewer has seen; null to approve the latest version
     * @throws Refusal conflict, if it is not the latest version's hash, if the stored report no longer equals the
     *     signed one, or if participants are marked to be corrected or left out
     */
    public Submission approve(String period, String institution, String comment, String sha256) {
        Submission submission = locked(period, institution);
        long open = marks.countOpen(List.of(submission)).getOrDefault(submission, 0L);
        if (open > 0) {
            throw Refusal.conflict("approve.marked", open);
        }
        Transition approved = submission.apply(Action.APPROVE, caller.account(), comment, clock.instant());
        approved.setContentHash(versions.approvableHash(submission, sha256));
        return publishTransition(approved);
    }

    /** Reopens an approved report; its participants do not count until it is approved again. */
    public Submission reopen(String period, String institution, String reason) {
        return apply(Action.REOPEN, period, institution, reason);
    }

    private Submission apply(Action action, String code, String institution, String comment) {
        return publishTransition(locked(code, institution).apply(action, caller.account(), comment, clock.instant()));
    }

    private Submission locked(String code, String institution) {
        return submissions
                .locked(periods.get(code), institutions.get(institution))
                .orElseThrow(() -> Refusal.conflict("submission.notBegun"));
    }

    private Submission publishTransition(Transition transition) {
        entityManager.flush();
        transitionEvent.fire(transition);
        return transition.getSubmission();
    }
}
