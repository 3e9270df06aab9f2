package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.period.Periods;
import kz.almasu.submission.Submission;
import kz.almasu.submission.finding.Issues;
import kz.almasu.submission.mark.ParticipantMark;
import kz.almasu.submission.mark.ParticipantMarks;
import kz.almasu.submission.rule.Severity;
import kz.almasu.submission.version.SubmissionVersions;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Waiting reports without anything against them, which can be approved several at once. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class ClearReports {

    @Inject
    private Periods periods;

    @Inject
    private ReviewDesk desk;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private Issues issues;

    @Inject
    private ParticipantMarks marks;

    @Inject
    private SubmissionReview review;

    /** Returns the waiting reports of a half-year, in the order of the queue, in statements whose number does not depend on theirs. */
    public List<ApprovalCandidate> candidates(String period) {
        List<QueuedReport> waiting = desk
                .queueWithoutTotals(periods.get(period))
                .sorted(QueueOrder.WAITING, false, Language.DEFAULT)
                .reports()
                .stream()
                .filter(report -> report.status().isWaiting())
                .toList();
        List<Submission> submissions =
                waiting.stream().map(report -> report.status().submission()).toList();
        if (submissions.isEmpty()) {
            return List.of();
        }
        Map<Submission, String> hashes = versions.latestHashes(submissions);
        return waiting.stream()
                .map(report -> new ApprovalCandidate(
                        report.status(),
                        hashes.get(report.status().submission()),
                        report.issues(),
                        report.marks(),
                        report.claim()))
                .toList();
    }

    /**
     * Approves a report if there is still nothing against it.
     *
     * @param sha256 hash of the version that was shown as clear
     * @throws Refusal conflict, if another version was submitted since, something was found since, or marked
     *     participants have come back
     */
    public void approve(String period, String institution, String sha256) {
        Submission submission = review.approve(period, institution, null, sha256);
        long found = issues.of(submission).stream()
                .filter(issue -> issue.severity() != Severity.NOTE)
                .count();
        if (found > 0) {
            throw Refusal.conflict("approve.found", found);
        }
        if (marks.sent(submission).stream().anyMatch(ParticipantMark::isOpen)) {
            throw Refusal.conflict("approve.cameBack");
        }
    }
}
