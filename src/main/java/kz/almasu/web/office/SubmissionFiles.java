package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.almasu.intake.ParticipantImport;
import kz.almasu.intake.epvo.EpvoExport;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.MediaTypes;
import kz.almasu.web.Download;
import kz.almasu.web.UserLanguage;
import org.primefaces.model.StreamedContent;

/** Downloads of a submission's participants, in formats that can be uploaded again. */
@Named
@RequestScoped
public class SubmissionFiles {

    @Inject
    private ParticipantImport participantImport;

    @Inject
    private EpvoExport epvoExport;

    @Inject
    private UserLanguage language;

    public StreamedContent csv(ReportStatus status) {
        return Download.csv(name(status) + ".csv", participantImport.exportCsv(period(status)));
    }

    /** Returns the workbook template, filled with the saved participants. */
    public StreamedContent workbook(ReportStatus status) {
        return Download.of(
                name(status) + ".xlsx",
                MediaTypes.XLSX,
                participantImport.exportWorkbook(period(status), language.getCurrent()));
    }

    /** Returns the participants as EPVO's forms ВП-33 and ВП-34. */
    public StreamedContent epvo(ReportStatus status) {
        return Download.of(
                name(status) + "-epvo.xlsx",
                MediaTypes.XLSX,
                epvoExport.workbook(period(status), language.getCurrent()));
    }

    private static String name(ReportStatus status) {
        return String.join("-", "almasu", period(status), status.institution().getCode());
    }

    private static String period(ReportStatus status) {
        return status.period().getCode();
    }
}
