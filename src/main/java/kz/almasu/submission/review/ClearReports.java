package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.Issues;
import kz.almasu.submission.mark.ParticipantMarks;
import kz.almasu.submission.rule.Rules;
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
    private SubmissionVersions versions;

    @Inject
    private Issues issues;

    @Inject
    private ParticipantMarks marks;

    @Inject
    private SubmissionReview review;

    /** Returns the waiting reports of a half-year, longest waiting first, in statements whose number does not depend on theirs. */
    public List<ApprovalCandidate> candidates(String period) {
        Period halfYear = periods.get(period);
        List<ReportStatus> waiting =
                review.queue(period).sorted(QueueOrder.WAITING, false, Language.DEFAULT).statuses().stream()
                        .filter(ReportStatus::isWaiting)
                        .toList();
        List<Submission> reports =
                waiting.stream().map(ReportStatus::submission).toList();
        if (reports.isEmpty()) {
            return List.of();
        }
        Map<Submission, List<Issue>> found = issues.ofRules(halfYear, reports, Rules.of(halfYear.getHalfYear()));
        Map<Submission, Long> marked = marks.countOpen(reports);
        Map<Submission, String> hashes = versions.latestHashes(reports);
        return waiting.stream()
                .map(status -> candidate(
                        status,
                        hashes.get(status.submission()),
                        found.getOrDefault(status.submission(), List.of()),
                        marked.getOrDefault(status.submission(), 0L)))
                .toList();
    }

    private static ApprovalCandidate candidate(ReportStatus status, String sha256, List<Issue> issues, long marked) {
        return new ApprovalCandidate(
                status,
                sha256,
                issues.stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .count(),
                issues.stream().filter(Issue::isOpen).count(),
                issues.stream()
                        .filter(issue -> issue.isExplainable() && !issue.isOpen())
                        .count(),
                marked);
    }

    /**
     * Approves a report if there is still nothing against it.
     *
     * @param sha256 hash of the version that was shown as clear
     * @throws Refusal conflict, if another version was submitted since, or something was found since
     */
    public void approve(String period, String institution, String sha256) {
        Submission submission = review.approve(period, institution, null, sha256);
        long found = issues.of(submission).stream()
                .filter(issue -> issue.severity() != Severity.NOTE)
                .count();
        if (found > 0) {
            throw Refusal.conflict("approve.found", found);
        }
    }
}
