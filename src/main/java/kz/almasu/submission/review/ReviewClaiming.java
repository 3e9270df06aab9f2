package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.system.Refusal;

/** Reviewers' use cases for claims: taking a report, so that others see who is at work on it, and releasing it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class ReviewClaiming {

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
    private ReviewClaims claims;

    @Inject
    private AuditLog auditLog;

    /** The claim to a report whose status is loaded already. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public Optional<ReportClaim> of(ReportStatus status) {
        return Optional.ofNullable(status.submission())
                .flatMap(claims::find)
                .map(claim -> ReportClaim.of(claim, clock.instant()));
    }

    /**
     * Takes a report that waits for a decision, or takes it over if its claim is stale.
     *
     * @throws Refusal conflict, if it does not wait, or another reviewer has it
     */
    public ReportClaim claim(String period, String institution) {
        Submission submission = locked(period, institution);
        if (!Action.APPROVE.isOpenTo(caller.account().getRole(), submission.getState())) {
            throw Refusal.conflict("claim.state", submission.getState());
        }
        Instant now = clock.instant();
        Optional<ReviewClaim> present = claims.find(submission);
        String login = caller.account().getLogin();
        present.filter(claim -> !claim.isBy(login) && !claim.isStaleAt(now)).ifPresent(claim -> {
            throw Refusal.conflict("claim.taken", claim.getLogin());
        });
        String before = present.map(ReviewClaim::getLogin).orElse(null);
        ReviewClaim claim = claims.take(submission, login, now);
        if (!login.equals(before)) {
            auditLog.record(AuditKind.REPORT_CLAIMED, new AuditChange(submission.auditSubject(), before, login));
        }
        return ReportClaim.of(claim, now);
    }

    /**
     * Ends the caller's own claim; without one, nothing changes.
     *
     * @throws Refusal conflict, if another reviewer has the report
     */
    public void release(String period, String institution) {
        Submission submission = locked(period, institution);
        String login = caller.account().getLogin();
        claims.find(submission).ifPresent(claim -> {
            if (!claim.isBy(login)) {
                throw Refusal.conflict("claim.taken", claim.getLogin());
            }
            claims.remove(claim);
            auditLog.record(AuditKind.REPORT_RELEASED, new AuditChange(submission.auditSubject(), login, null));
        });
    }

    private Submission locked(String period, String institution) {
        return submissions
                .locked(periods.get(period), institutions.get(institution))
                .orElseThrow(() -> Refusal.conflict("submission.notBegun"));
    }
}
