package kz.almasu.submission;

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
    private Concerns concerns;

    @Inject
    private Event<Transition> taken;

    /** All half-years, the newest first. */
    public List<Period> periods() {
        return periods.all();
    }

    /** The half-year to look at first: the newest open one, or else the newest; empty while none is planned. */
    public Optional<Period> present() {
        LocalDate today = LocalDate.now(clock);
        List<Period> all = periods.all();
        return all.stream()
                .filter(period -> period.stateOn(today) == PeriodState.OPEN)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The half-year of this code; {@link #present()}, if none is named. */
    public Optional<Period> presentOr(String code) {
        return code == null ? present() : Optional.of(periods.get(code));
    }

    /** Where every institution stands in this half-year, in catalogue order. */
    public Queue queue(String period) {
        return new Queue(submissions.standings(periods.get(period)));
    }

    public Standing standing(String period, String institution) {
        return submissions.standing(periods.get(period), institutions.get(institution));
    }

    /** The query for the participants of an institution, to be narrowed and sorted. */
    public ParticipantQuery participants(String period, String institution) {
        return ParticipantQuery.of(periods.get(period), institutions.get(institution));
    }

    /** What the rules find in an institution's report, the gravest first; none, if it has not begun. */
    public List<Concern> concerns(Standing standing) {
        return standing.isBegun() ? concerns.withInstitutions(standing.submission()) : List.of();
    }

    /** What rules made since would find in the finished reports of a half-year; reports without findings are left out. */
    public List<Hindsight> hindsight(String period) {
        Period found = periods.get(period);
        List<Submission> finished = submissions.finished(found);
        Map<Submission, List<Concern>> later = concerns.ofLaterRules(found, finished);
        return finished.stream()
                .map(submission ->
                        new Hindsight(submission.getInstitution(), later.getOrDefault(submission, List.of())))
                .filter(report -> !report.concerns().isEmpty())
                .toList();
    }

    /** Where the institution stood in the same half a year before, if that half-year was reported here. */
    public Optional<Standing> yearBefore(Standing standing) {
        return submissions.yearBefore(standing);
    }

    /** Sends the submission back to its office; the reason is what the office reads first. */
    public Submission giveBack(String period, String institution, String reason) {
        return take(Action.RETURN, period, institution, reason);
    }

    /** Begins the review: from now on the office can no longer take the report back. */
    public Submission begin(String period, String institution) {
        return take(Action.REVIEW, period, institution, null);
    }

    /**
     * From now on its participants count.
     *
     * @param sha256 the hash of the content that the reviewer has seen; null to approve what was submitted last
     * @throws Refusal conflict, if that is not what was submitted last, or what is stored is no longer what was signed
     */
    public Submission approve(String period, String institution, String comment, String sha256) {
        Submission submission = locked(period, institution);
        Transition approved = submission.take(Action.APPROVE, caller.account(), comment, clock.instant());
        approved.on(versions.approvable(submission, sha256));
        return done(approved);
    }

    /** Takes an approval back, with the reason; its participants no longer count until it is approved again. */
    public Submission reopen(String period, String institution, String reason) {
        return take(Action.REOPEN, period, institution, reason);
    }

    private Submission take(Action action, String code, String institution, String comment) {
        return done(locked(code, institution).take(action, caller.account(), comment, clock.instant()));
    }

    private Submission locked(String code, String institution) {
        return submissions
                .locked(periods.get(code), institutions.get(institution))
                .orElseThrow(() -> Refusal.conflict("submission.notBegun"));
    }

    private Submission done(Transition transition) {
        entityManager.flush();
        taken.fire(transition);
        return transition.getSubmission();
    }
}
