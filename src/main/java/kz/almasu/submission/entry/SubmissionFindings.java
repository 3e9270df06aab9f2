package kz.almasu.submission.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Institution;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.Issues;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Refusal;

/** The office's use cases for issues of its report: reading and explaining them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SubmissionFindings {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private Issues issues;

    /** Issues of the caller's report, most severe first. */
    public List<Issue> all(String code) {
        Institution institution = caller.institution();
        Period period = periods.get(code);
        return submissions
                .find(period, institution)
                .map(issues::of)
                .orElseGet(() -> issues.ofNilReturn(period, institution));
    }

    /**
     * Issues of a report whose status is loaded already, most severe first.
     *
     * @throws Refusal forbidden, if it is another institution's
     */
    public List<Issue> all(ReportStatus status) {
        if (!status.institution().equals(caller.institution())) {
            throw Refusal.forbidden("role");
        }
        return status.hasSubmission()
                ? issues.of(status.submission())
                : issues.ofNilReturn(status.period(), status.institution());
    }

    /**
     * Issues that the report would have with these participants and no others: most severe first, with rows of the
     * sheet and existing explanations.
     */
    public List<Issue> planned(String period, List<PlannedParticipant> participants) {
        return issues.ofPlanned(entry.status(period), participants);
    }

    public List<Finding> ofParticipant(String period, Long participant) {
        return all(period).stream()
                .flatMap(issue -> issue.occurrences().stream())
                .filter(occurrence -> participant.equals(occurrence.participant()))
                .map(Issue.Occurrence::finding)
                .toList();
    }

    /** @throws Refusal not found, if the report has no issue of this id now */
    public Issue get(String period, String id) {
        return find(all(period), id);
    }

    /**
     * Sets or replaces the explanation of a warning, for the participants concerned now.
     *
     * @throws Refusal not found, if the report has no issue of this id now; conflict, if it is not a warning or the
     *     report cannot be edited now; invalid, if the text is missing or too long
     */
    public Issue explain(String period, String id, String text) {
        Submission submission = entry.editable(period);
        Issue issue = find(issues.of(submission), id);
        return issues.explain(submission, issue, text, caller.account(), clock.instant());
    }

    /**
     * Explains several warnings, all or none, see {@link #explain(String, String, String)}.
     *
     * @param texts texts by issue id
     */
    public void explain(String period, Map<String, String> texts) {
        Submission submission = entry.editable(period);
        List<Issue> found = issues.of(submission);
        texts.forEach(
                (id, text) -> issues.explain(submission, find(found, id), text, caller.account(), clock.instant()));
    }

    private static Issue find(List<Issue> issues, String id) {
        return issues.stream()
                .filter(issue -> issue.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("finding"));
    }
}
