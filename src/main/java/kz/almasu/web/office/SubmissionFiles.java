package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.almasu.intake.ParticipantIntake;
import kz.almasu.submission.Standing;
import kz.almasu.system.MediaTypes;
import kz.almasu.web.Download;
import kz.almasu.web.UserLanguage;
import org.primefaces.model.StreamedContent;

/** The participants of a submission as files that can be uploaded again. */
@Named
@RequestScoped
public class SubmissionFiles {

    @Inject
    private ParticipantIntake intake;

    @Inject
    private UserLanguage language;

    public StreamedContent csv(Standing standing) {
        return Download.csv(name(standing) + ".csv", intake.csv(period(standing)));
    }

    /** The workbook to be filled in. */
    public StreamedContent workbook(Standing standing) {
        return Download.of(
                name(standing) + ".xlsx", MediaTypes.XLSX, intake.template(period(standing), language.getCurrent()));
    }

    private static String name(Standing standing) {
        return String.join(
                "-", "almasu", period(standing), standing.institution().getCode());
    }

    private static String period(Standing standing) {
        return standing.period().getCode();
    }
}
