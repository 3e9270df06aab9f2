package kz.almasu.intake.epvo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.submission.Participant;
import kz.almasu.submission.Participants;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.system.Language;

/** Export of a report as lists of the platform EPVO. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class EpvoExport {

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionReview review;

    @Inject
    private Participants participants;

    @Inject
    private AuditLog auditLog;

    /**
     * Returns the forms ВП-33 and ВП-34 of the caller's institution.
     *
     * @param language of the note on what EPVO cannot hold; the forms are in EPVO's language
     */
    public byte[] workbook(String period, Language language) {
        return workbook(entry.status(period), language);
    }

    /** Returns the forms of any institution, for the ministry. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public byte[] workbook(String period, String institution, Language language) {
        auditLog.record(AuditKind.PARTICIPANTS_EXPORTED, AuditChange.of(period + " " + institution));
        return workbook(review.status(period, institution), language);
    }

    private byte[] workbook(ReportStatus status, Language language) {
        return EpvoWorkbook.write(
                status, participants.of(status).stream().map(Participant::entry).toList(), language);
    }
}
