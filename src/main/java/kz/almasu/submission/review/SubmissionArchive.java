package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.version.Declarations;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.submission.version.SubmissionVersions;
import kz.almasu.system.Refusal;

/**
 * What was submitted, version by version. An office is given its own institution's: those methods take none. The ministry
 * names the institution.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SubmissionArchive {

    @Inject
    private Caller caller;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionReview review;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private Declarations declarations;

    /** The versions of the institution's report, the newest first. */
    public List<SubmissionVersion> versions(String period) {
        return versions(entry.status(period));
    }

    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public List<SubmissionVersion> versions(String period, String institution) {
        return versions(review.status(period, institution));
    }

    /** What the institution submitted last; empty if it never did. */
    public Optional<SubmissionVersion> latest(String period) {
        return latest(entry.status(period));
    }

    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public Optional<SubmissionVersion> latest(String period, String institution) {
        return latest(review.status(period, institution));
    }

    /** @throws Refusal not found, if there is no such version */
    public SignedReport report(String period, int number) {
        return report(entry.status(period), number);
    }

    /** @throws Refusal not found, if there is no such version */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public SignedReport report(String period, String institution, int number) {
        return report(review.status(period, institution), number);
    }

    /** The canonical content, whose hash the version has. @throws Refusal not found, if there is no such version */
    public byte[] content(String period, int number) {
        return versions.bytes(version(entry.status(period), number));
    }

    /** The same for the ministry. @throws Refusal not found, if there is no such version */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public byte[] content(String period, String institution, int number) {
        return versions.bytes(version(review.status(period, institution), number));
    }

    /**
     * The versions of a report whose standing is known already, the newest first.
     *
     * @throws Refusal forbidden, if an office asks for another institution's
     */
    @AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
    public List<SubmissionVersion> versions(ReportStatus standing) {
        if (!caller.isMinistry() && !standing.institution().equals(caller.institution())) {
            throw Refusal.forbidden("role");
        }
        return standing.hasSubmission() ? versions.all(standing.submission()) : List.of();
    }

    private Optional<SubmissionVersion> latest(ReportStatus standing) {
        return Optional.ofNullable(standing.submission()).flatMap(versions::latest);
    }

    private SignedReport report(ReportStatus standing, int number) {
        return declarations.signedReport(standing, version(standing, number));
    }

    private SubmissionVersion version(ReportStatus standing, int number) {
        return Optional.ofNullable(standing.submission())
                .flatMap(submission -> versions.find(submission, number))
                .orElseThrow(() -> Refusal.notFound("version", number));
    }
}
