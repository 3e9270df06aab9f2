package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.Issues;
import kz.almasu.submission.mark.AnsweredMarkCounts;
import kz.almasu.submission.mark.AnsweredMarks;
import kz.almasu.submission.rule.Rules;

/** The review queue with what reviewers weigh, in statements whose number does not depend on that of reports. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.REVIEWER, Role.ADMIN})
public class ReviewDesk {

    @Inject
    private Submissions submissions;

    @Inject
    private Issues issues;

    @Inject
    private EarlierTotals earlierTotals;

    @Inject
    private ReviewClaims claims;

    @Inject
    private AnsweredMarkCounts marks;

    @Inject
    private Clock clock;

    /** In catalogue order. */
    public ReviewQueue queue(Period halfYear) {
        return queue(halfYear, earlierTotals.before(halfYear));
    }

    /** The same without earlier totals, for those who decide about several reports at once. */
    ReviewQueue queueWithoutTotals(Period halfYear) {
        return queue(halfYear, Map.of());
    }

    private ReviewQueue queue(Period halfYear, Map<String, EarlierTotal> earlier) {
        List<ReportStatus> statuses = submissions.statuses(halfYear);
        Map<Submission, List<Issue>> found = issues(halfYear, statuses);
        Map<Long, ReviewClaim> claimed = claims.of(halfYear);
        Map<Long, AnsweredMarks> marked = marks.of(halfYear);
        Instant now = clock.instant();
        return new ReviewQueue(statuses.stream()
                .map(status -> {
                    if (!status.hasSubmission()) {
                        return QueuedReport.of(status);
                    }
                    Long id = status.submission().getId();
                    return new QueuedReport(
                            status,
                            IssueCounts.of(found.getOrDefault(status.submission(), List.of())),
                            earlier.get(status.institution().getCode()),
                            ReportClaim.of(claimed.get(id), now),
                            marked.getOrDefault(id, AnsweredMarks.NONE));
                })
                .toList());
    }

    private Map<Submission, List<Issue>> issues(Period period, List<ReportStatus> statuses) {
        List<Submission> waiting = statuses.stream()
                .filter(ReportStatus::isWaiting)
                .map(ReportStatus::submission)
                .toList();
        return waiting.isEmpty() ? Map.of() : issues.ofRules(period, waiting, Rules.of(period.getHalfYear()));
    }
}
