package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.Issues;
import kz.almasu.submission.mark.ParticipantMarks;
import kz.almasu.submission.rule.Rules;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Waiting reports without anything against them, which can be approved several at once. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.REVIEWER)
public class ClearReports {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    @Inject
    private Issues issues;

    @Inject
    private ParticipantMarks marks;

    @Inject
    private SubmissionReview review;

    /** Returns the waiting reports of a half-year, longest waiting first, in statements whose number does not depend on theirs. */
    public List<ApprovalCandidate> candidates(String period) {
        Period halfYear = periods.get(period);
        List<ReportStatus> waiting = submissions.statuses(halfYear).stream()
                .filter(ReportStatus::isWaiting)
                .sorted(QueueOrder.WAITING.comparator(Language.DEFAULT))
                .toList();
        List<Submission> reports =
                waiting.stream().map(ReportStatus::submission).toList();
        if (reports.isEmpty()) {
            return List.of();
        }
        Map<Submission, List<Issue>> found = issues.ofRules(halfYear, reports, Rules.of(halfYear.getHalfYear()));
        Map<Submission, Long> marked = marks.countOpen(reports);
        Map<Submission, String> hashes = hashes(reports);
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
                issues.stream()
                        .filter(issue -> isWarning(issue) && issue.explanation() == null)
                        .count(),
                issues.stream()
                        .filter(issue -> isWarning(issue) && issue.explanation() != null)
                        .count(),
                marked);
    }

    private static boolean isWarning(Issue issue) {
        return issue.severity() == Severity.WARNING;
    }

    private Map<Submission, String> hashes(List<Submission> reports) {
        return entityManager
                .createQuery(
                        "select v.submission, v.sha256 from SubmissionVersion v where v.submission in :reports and v.number ="
                                + " (select max(w.number) from SubmissionVersion w where w.submission = v.submission)",
                        Object[].class)
                .setParameter("reports", reports)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Submission) row[0], row -> (String) row[1]));
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
