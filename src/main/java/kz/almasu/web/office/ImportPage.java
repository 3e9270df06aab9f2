package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import kz.almasu.intake.Changes;
import kz.almasu.intake.OpenSheet;
import kz.almasu.intake.SheetDesk;
import kz.almasu.intake.SheetWork;
import kz.almasu.intake.Uploading;
import kz.almasu.submission.Finding;
import kz.almasu.submission.Severity;
import kz.almasu.submission.Standing;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.system.MediaTypes;
import kz.almasu.web.Download;
import kz.almasu.web.Say;
import kz.almasu.web.Uploads;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.StreamedContent;

/** Puts a file in the place of the participants: upload, mend, look, then one press stores all or nothing. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SheetDesk desk;

    @Inject
    private Uploading uploading;

    @Inject
    private SheetColumns columns;

    @Inject
    private SheetProblems problems;

    @Inject
    private UserLanguage language;

    @Inject
    private Say say;

    /** The name of a file that cannot be read, and why. */
    public record Unread(String name, List<Finding> findings) implements Serializable {}

    private String period;
    private Standing standing;
    private transient Part upload;
    private Unread unread;
    private SheetWork work;
    private OpenSheet sheet;

    /** Also at each look whether work that is under way has come to its end. */
    public void open() {
        standing = entry.standing(period);
        work = uploading.work(period).orElse(null);
        sheet = isWorking() ? null : desk.open(period).orElse(null);
        problems.of(sheet);
        columns.of(sheet);
    }

    /** Takes a file; one that can be read waits from now on, also for whoever comes back later. */
    public String look() throws IOException {
        if (upload == null) {
            say.error("page.office.import.noFile");
            return null;
        }
        String name = upload.getSubmittedFileName();
        List<Finding> found = uploading.upload(period, name, Uploads.read(upload));
        unread = new Unread(name, found);
        return found.isEmpty() ? address("import") : null;
    }

    /** Writes what was typed into the cell of this problem. */
    public void mend(SheetProblem problem) {
        mend(problem, problems.typed(problem));
    }

    /** Writes what was proposed. */
    public void take(SheetProblem problem) {
        mend(problem, problem.proposal());
    }

    private void mend(SheetProblem problem, String value) {
        desk.mend(period, sheet.id(), problem.place(), value);
        boolean isError = problem.finding().severity() == Severity.ERROR;
        int line = problems.of(isError).indexOf(problem);
        open();
        problems.focus(isError, line);
    }

    /** Remembers what the columns hold, and reads the file anew. */
    public void answer() {
        if (columns.answer()) {
            open();
        }
    }

    /** Stores what the preview shows, or refuses if the submission has changed since. */
    public String store() {
        Changes stored = uploading.store(period, sheet.id(), sheet.changes());
        say.doneAcrossPages(
                "page.office.import.stored",
                stored.added().size(),
                stored.changed().size(),
                stored.unchanged(),
                stored.removed().size());
        return address("submission");
    }

    public String discard() {
        desk.discard(period, sheet.id());
        say.doneAcrossPages("page.office.import.discarded");
        return address("import");
    }

    private String address(String page) {
        return "/office/" + page + "?faces-redirect=true&period=" + period;
    }

    /** The uploaded file with its errors marked. */
    public StreamedContent getMarked() {
        String name = sheet.fileName().replaceFirst("\\.[^.]*$", "");
        return Download.of(
                name + "-almasu.xlsx", MediaTypes.XLSX, desk.marked(period, sheet.id(), language.getCurrent()));
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

    /** The file just chosen, if it cannot be read; null for none. */
    public Unread getUnread() {
        return unread;
    }

    /** Whether a file is being read or stored just now. */
    public boolean isWorking() {
        return work != null && !work.isStored();
    }

    /** The work under way, or what was stored last; null if nothing was. */
    public SheetWork getWork() {
        return work;
    }

    /** The file that waits; null if there is none. */
    public OpenSheet getSheet() {
        return sheet;
    }
}
