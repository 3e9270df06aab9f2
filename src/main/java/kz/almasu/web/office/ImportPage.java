package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.intake.Changes;
import kz.almasu.intake.ParticipantIntake;
import kz.almasu.intake.Preview;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Standing;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.system.Spoken;
import kz.almasu.web.Codes;
import kz.almasu.web.Say;
import kz.almasu.web.Uploads;
import org.omnifaces.cdi.ViewScoped;

/** Puts a sheet in the place of the participants: upload, preview, then one press stores all or nothing. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private ParticipantIntake intake;

    @Inject
    private Codes codes;

    @Inject
    private Say say;

    private String period;
    private Standing standing;
    private transient Part upload;
    private byte[] file;
    private String fileName;
    private Preview preview;

    public void open() {
        standing = entry.standing(period);
    }

    public void look() throws IOException {
        if (upload == null) {
            say.error("page.office.import.noFile");
            return;
        }
        file = Uploads.read(upload);
        fileName = upload.getSubmittedFileName();
        preview = intake.preview(period, file);
    }

    /** Stores what the preview shows, or refuses if the submission has changed since. */
    public String store() {
        Changes stored = intake.store(period, file, preview.changes());
        say.doneAcrossPages(
                "page.office.import.stored",
                stored.added().size(),
                stored.changed().size(),
                stored.unchanged(),
                stored.removed().size());
        return "/office/submission?faces-redirect=true&period=" + period;
    }

    /** Forgets the file, to take another. */
    public void startAgain() {
        file = null;
        preview = null;
    }

    /** The columns of a sheet, in their usual order. */
    public List<ParticipantField> getColumns() {
        return List.of(ParticipantField.values());
    }

    /** What may stand in a column. */
    public String allowed(ParticipantField column) {
        return switch (column) {
            case DIRECTION -> codes(codes.getDirections());
            case INSTITUTION -> standing.institution().getCode();
            case DEGREE -> codes(codes.getDegrees());
            case FIELD -> codes(codes.getFields());
            case FORMAT -> codes(codes.getFormats());
            case PROGRAMME -> codes(codes.getProgrammes());
            case COUNTRY -> codes(codes.getCountries());
            case START_DATE, END_DATE -> say.text("page.office.import.day");
            case IIN -> say.text("page.office.import.iin");
            case FAMILY_NAME, GIVEN_NAME, FOREIGN_INSTITUTION -> say.text("page.office.import.name");
        };
    }

    /** What an entry says in this field, in words. */
    public String value(ParticipantField field, ParticipantEntry entry) {
        return say.told(field, entry);
    }

    private String codes(List<? extends Spoken> list) {
        return list.stream().map(entry -> entry + " – " + say.of(entry)).collect(Collectors.joining("; "));
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public Standing getStanding() {
        return standing;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getFileName() {
        return fileName;
    }

    /** What the file would change, or what is wrong with it; null before one was uploaded. */
    public Preview getPreview() {
        return preview;
    }
}
