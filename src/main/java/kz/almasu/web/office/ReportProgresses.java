package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.almasu.intake.job.PendingImports;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.submission.review.SubmissionArchive;

/** Loads what the progress of a report depends on: its issues, its pending file and its versions. */
@RequestScoped
public class ReportProgresses {

    @Inject
    private SubmissionFindings findings;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private SubmissionArchive archive;

    @Inject
    private Clock clock;

    ReportProgress of(ReportStatus status) {
        return ReportProgress.of(
                status,
                today(),
                findings.all(status),
                pendingImports.pendingFileName(status.period().getCode()).orElse(null),
                archive.versions(status));
    }

    /** True if the office can work on the report, or could until it was submitted. */
    boolean isOpen(ReportStatus status) {
        return status.isEditableOn(today())
                || status.period().isOpenFor(status.institution().getCode(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
