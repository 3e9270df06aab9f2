package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import kz.almasu.submission.version.SubmissionVersions;
import kz.almasu.system.Refusal;

/** What the ministry does with submissions: sees them all, returns, approves, reopens. */
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
    private Event<Transition> transitionEvent;

    /** All half-years, the newest first. */
    public List<Period> periods() {
        return periods.all();
    }

    /** The half-year to look at first: the newest open one, or else the newest; empty while none is planned. */
    public Optional<Period> currentPeriod() {
        LocalDate today = LocalDate.now(clock);
        List<Period> all = periods.all();
        return all.stream()
                .filter(period -> period.stateOn(today) == PeriodState.OPEN)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The half-year of this code; {@link #currentPeriod()}, if none is named. */
    public Optional<Period> periodOrCurrent(String code) {
        return code == null ? currentPeriod() : Optional.of(periods.get(code));
    }

    /** Where every institution stands in this half-year, in catalogue order. */
    public ReviewQueue queue(String period) {
        return new ReviewQueue(submissions.statuses(periods.get(period)));
    }

    public ReportStatus status(String period, String institution) {
        return submissions.status(periods.get(period), institutions.get(institution));
    }

    /** The query for the participants of an institution, to be narrowed and sorted. */
    public ParticipantQuery participants(String period, String institution) {
        return ParticipantQuery.of(periods.get(period), institutions.get(institution));
    }

    /** What the rules find in an institution's report, the gravest first; none, if it has not begun. */
    public List<Issue> issues(ReportStatus standing) {
        return standing.hasSubmission() ? issues.withOtherInstitutions(standing.submission()) : List.of();
    }

    /** What rules made since would find in the finished reports of a half-year; reports without findings are left out. */
    public List<RetroactiveFindings> retroactiveFindings(String period) {
        Period found = periods.get(period);
        List<Submission> finished = submissions.finished(found);
        Map<Submission, List<Issue>> later = issues.ofLaterRules(found, finished);
        return finished.stream()
                .map(submission ->
                        new RetroactiveFindings(submission.getInstitution(), later.getOrDefault(submission, List.of())))
                .filter(report -> !report.issues().isEmpty())
                .toList();
    }

    /** Where the institution stood in the same half a year before, if that half-year was reported here. */
    public Optional<ReportStatus> yearBefore(ReportStatus standing) {
        return submissions.yearBefore(standing);
    }

    /** Sends the submission back to its office; the reason is what the office reads first. */
    public Submission returnToOffice(String period, String institution, String reason) {
        return apply(Action.RETURN, period, institution, reason);
    }

    /** Begins the review: from now on the office can no longer take the report back. */
    public Submission beginReview(String period, String institution) {
        return apply(Action.REVIEW, period, institution, null);
    }

    /**
     * From now on its participants count.
     *
     * @param sha256 the hash of the content that the reviewer has seen; null to approve what was submitted last
     * @throws Refusal conflict, if that is not what was submitted last, or what is stored is no longer what was signed
     */
    public Submission approve(String period, String institution, String comment, String sha256) {
        Submission submission = locked(period, institution);
        Transition approved = submission.apply(Action.APPROVE, caller.account(), comment, clock.instant());
        approved.setContentHash(versions.approvableHash(submission, sha256));
        return publishTransition(approved);
    }

    /** Takes an approval back, with the reason; its participants no longer count until it is approved again. */
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
