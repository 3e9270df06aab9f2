package kz.almasu.submission.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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

/** What an office is told about its own report, and how it explains what is right as it is. */
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

    /** What the rules find in the institution's report, the gravest first. */
    public List<Issue> all(String period) {
        Institution own = caller.institution();
        Period found = periods.get(period);
        return submissions.find(found, own).map(issues::of).orElseGet(() -> issues.ofNilReturn(found, own));
    }

    /** What they find where the standing is known already. @throws Refusal forbidden, if it is another institution's */
    public List<Issue> all(ReportStatus standing) {
        if (!standing.institution().equals(caller.institution())) {
            throw Refusal.forbidden("role");
        }
        return standing.hasSubmission()
                ? issues.of(standing.submission())
                : issues.ofNilReturn(standing.period(), standing.institution());
    }

    /**
     * What the rules would find in the institution's report, if it had these participants and no others: the gravest
     * first, with the rows of the sheet, and with the explanations that were given already.
     */
    public List<Issue> planned(String period, List<PlannedParticipant> participants) {
        return issues.ofPlanned(entry.status(period), participants);
    }

    /** What stands at this participant. */
    public List<Finding> ofParticipant(String period, Long participant) {
        return all(period).stream()
                .flatMap(concern -> concern.occurrences().stream())
                .filter(place -> participant.equals(place.participant()))
                .map(Issue.Occurrence::finding)
                .toList();
    }

    /** @throws Refusal not found, if nothing of this id is found in the report now */
    public Issue get(String period, String id) {
        return find(all(period), id);
    }

    /**
     * Explains a warning, or explains it anew, for as many participants as it is about now.
     *
     * @throws Refusal not found, if nothing of this id is found in the report now; conflict, if it is no warning or the
     *     report cannot be changed now; invalid, if the text is missing or too long
     */
    public Issue explain(String period, String id, String text) {
        Submission submission = entry.editable(period);
        Issue concern = find(issues.of(submission), id);
        return issues.explain(submission, concern, text, caller.account(), clock.instant());
    }

    private static Issue find(List<Issue> found, String id) {
        return found.stream()
                .filter(concern -> concern.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("finding"));
    }
}
