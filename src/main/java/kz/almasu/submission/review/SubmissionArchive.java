package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.version.Declarations;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.submission.version.SubmissionVersions;
import kz.almasu.system.Refusal;

/**
 * Submitted versions of reports. Methods without an institution are for offices and return their own institution's
 * versions; the others are for the ministry.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SubmissionArchive {

    @Inject
    private AuditLog auditLog;

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

    /** Versions of the caller's institution, newest first. */
    public List<SubmissionVersion> versions(String period) {
        return versions(entry.status(period));
    }

    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public List<SubmissionVersion> versions(String period, String institution) {
        return versions(review.status(period, institution));
    }

    /** The latest version of the caller's institution; empty if there is none. */
    public Optional<SubmissionVersion> latest(String period) {
        return latest(entry.status(period));
    }

    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public Optional<SubmissionVersion> latest(String period, String institution) {
        return latest(review.status(period, institution));
    }

    /** @throws Refusal not found, if the version does not exist */
    public SignedReport report(String period, int number) {
        return report(entry.status(period), number);
    }

    /** @throws Refusal not found, if the version does not exist */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public SignedReport report(String period, String institution, int number) {
        recordReading(period, institution, number);
        return report(review.status(period, institution), number);
    }

    /**
     * The canonical content that the version's hash is computed from.
     *
     * @throws Refusal not found, if the version does not exist
     */
    public byte[] content(String period, int number) {
        return versions.bytes(version(entry.status(period), number));
    }

    /**
     * The canonical content, for the ministry.
     *
     * @throws Refusal not found, if the version does not exist
     */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public byte[] content(String period, String institution, int number) {
        recordReading(period, institution, number);
        return versions.bytes(version(review.status(period, institution), number));
    }

    /**
     * Versions of a report whose status is loaded already, newest first.
     *
     * @throws Refusal forbidden, if an office requests those of another institution
     */
    @AllowedTo({Role.OFFICE, Role.REVIEWER, Role.ADMIN})
    public List<SubmissionVersion> versions(ReportStatus status) {
        if (!caller.isMinistry() && !status.institution().equals(caller.institution())) {
            throw Refusal.forbidden("role");
        }
        return status.hasSubmission() ? versions.all(status.submission()) : List.of();
    }

    private void recordReading(String period, String institution, int number) {
        auditLog.record(AuditKind.REPORT_VERSION_READ, AuditChange.of(period + " " + institution + " " + number));
    }

    private Optional<SubmissionVersion> latest(ReportStatus status) {
        return Optional.ofNullable(status.submission()).flatMap(versions::latest);
    }

    private SignedReport report(ReportStatus status, int number) {
        return declarations.signedReport(status, version(status, number));
    }

    private SubmissionVersion version(ReportStatus status, int number) {
        return Optional.ofNullable(status.submission())
                .flatMap(submission -> versions.find(submission, number))
                .orElseThrow(() -> Refusal.notFound("version", number));
    }
}
