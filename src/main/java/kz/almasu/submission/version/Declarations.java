package kz.almasu.submission.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.finding.Issue;
import kz.almasu.system.Refusal;

/** Puts together what is declared with a report, and how it differs from what was declared before. */
@ApplicationScoped
public class Declarations {

    @Inject
    private Submissions submissions;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private ReportContents contents;

    /** @param objection null if there is none */
    Declaration of(ReportStatus standing, List<Issue> concerns, Refusal objection, boolean nilToDeclare) {
        ReportContent content = standing.hasSubmission()
                ? contents.of(standing.submission(), concerns)
                : contents.ofNilReturn(standing.period(), standing.institution());
        Optional<SubmissionVersion> last =
                Optional.ofNullable(standing.submission()).flatMap(versions::latestWithContent);
        return new Declaration(
                standing,
                content.sha256(),
                concerns,
                submissions.yearBefore(standing).map(ReportStatus::totals).orElse(null),
                last.orElse(null),
                last.map(version -> changes(versions.content(version), content)).orElse(null),
                objection,
                nilToDeclare);
    }

    /** The hash of what a report declares now. */
    String sha256(Submission submission, List<Issue> concerns) {
        return contents.of(submission, concerns).sha256();
    }

    /** What was declared, with what differs from the version before. */
    public SignedReport signedReport(ReportStatus standing, SubmissionVersion version) {
        ReportContent content = versions.content(version);
        Optional<SubmissionVersion> before = versions.find(version.getSubmission(), version.getNumber() - 1);
        return new SignedReport(
                standing,
                version,
                contents.entries(content),
                content.explanations(),
                before.map(other -> changes(versions.content(other), content)).orElse(null));
    }

    /** An institution abroad that the ministry has renamed meanwhile is the same one. */
    private VersionChanges changes(ReportContent before, ReportContent now) {
        return VersionChanges.between(
                contents.entries(before.withForeignInstitutionNames(now.foreignInstitutionNames())),
                contents.entries(now));
    }
}
