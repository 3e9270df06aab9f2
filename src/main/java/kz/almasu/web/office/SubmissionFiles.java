package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.almasu.intake.ParticipantImport;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.MediaTypes;
import kz.almasu.web.Download;
import kz.almasu.web.UserLanguage;
import org.primefaces.model.StreamedContent;

/** The participants of a submission as files that can be uploaded again. */
@Named
@RequestScoped
public class SubmissionFiles {

    @Inject
    private ParticipantImport participantImport;

    @Inject
    private UserLanguage language;

    public StreamedContent csv(ReportStatus standing) {
        return Download.csv(name(standing) + ".csv", participantImport.exportCsv(period(standing)));
    }

    /** The workbook to be filled in. */
    public StreamedContent workbook(ReportStatus standing) {
        return Download.of(
                name(standing) + ".xlsx",
                MediaTypes.XLSX,
                participantImport.exportWorkbook(period(standing), language.getCurrent()));
    }

    private static String name(ReportStatus standing) {
        return String.join(
                "-", "almasu", period(standing), standing.institution().getCode());
    }

    private static String period(ReportStatus standing) {
        return standing.period().getCode();
    }
}
