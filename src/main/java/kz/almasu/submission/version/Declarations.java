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

/** Builds declarations and signed reports, with the changes since the version before. */
@ApplicationScoped
public class Declarations {

    @Inject
    private Submissions submissions;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private ReportContents contents;

    /** @param signingRefusal null if there is none */
    Declaration of(ReportStatus status, List<Issue> issues, Refusal signingRefusal, boolean canDeclareNil) {
        ReportContent content = status.hasSubmission()
                ? contents.of(status.submission(), issues)
                : contents.ofNilReturn(status.period(), status.institution());
        Optional<SubmissionVersion> last =
                Optional.ofNullable(status.submission()).flatMap(versions::latestWithContent);
        return new Declaration(
                status,
                content.sha256(),
                issues,
                submissions.yearBefore(status).map(ReportStatus::totals).orElse(null),
                last.orElse(null),
                last.map(version -> changes(versions.content(version), content)).orElse(null),
                signingRefusal,
                canDeclareNil);
    }

    String sha256(Submission submission, List<Issue> issues) {
        return contents.of(submission, issues).sha256();
    }

    /** A submitted version with its changes since the one before. */
    public SignedReport signedReport(ReportStatus status, SubmissionVersion version) {
        ReportContent content = versions.content(version);
        Optional<SubmissionVersion> before = versions.find(version.getSubmission(), version.getNumber() - 1);
        return new SignedReport(
                status,
                version,
                contents.entries(content),
                content.explanations(),
                before.map(other -> changes(versions.content(other), content)).orElse(null));
    }

    /** Compares with the current names of foreign institutions, so that a renaming by the ministry is not a change. */
    private VersionChanges changes(ReportContent before, ReportContent now) {
        return VersionChanges.between(
                contents.entries(before.withForeignInstitutionNames(now.foreignInstitutionNames())),
                contents.entries(now));
    }
}
