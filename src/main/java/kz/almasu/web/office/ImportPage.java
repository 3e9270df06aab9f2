package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.intake.Changes;
import kz.almasu.intake.ColumnMeaning;
import kz.almasu.intake.Header;
import kz.almasu.intake.OpenSheet;
import kz.almasu.intake.SheetDesk;
import kz.almasu.submission.Finding;
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
    private SheetProblems problems;

    @Inject
    private UserLanguage language;

    @Inject
    private Say say;

    private String period;
    private Standing standing;
    private transient Part upload;
    private List<Finding> unread = List.of();
    private String unreadName;
    private OpenSheet sheet;
    private final Map<String, ColumnMeaning> meanings = new HashMap<>();

    public void open() {
        standing = entry.standing(period);
        sheet = desk.open(period).orElse(null);
        problems.of(sheet);
        meanings.clear();
        getColumns()
                .forEach(column ->
                        meanings.put(column.key(), column.meaning() == null ? column.guess() : column.meaning()));
    }

    /** Takes a file; one that can be read waits from now on, also for whoever comes back later. */
    public String look() throws IOException {
        if (upload == null) {
            say.error("page.office.import.noFile");
            return null;
        }
        unreadName = upload.getSubmittedFileName();
        unread = desk.upload(period, unreadName, Uploads.read(upload));
        return unread.isEmpty() ? address("import") : null;
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
        int line = problems.getErrors().indexOf(problem);
        open();
        problems.focus(line);
    }

    /** Remembers what the columns hold, and reads the file anew. */
    public void answer() {
        if (meanings.containsValue(null)) {
            say.error("page.office.import.chooseAnswers");
            return;
        }
        getColumns().stream()
                .filter(column -> column.meaning() != meanings.get(column.key()))
                .forEach(column -> desk.answer(column.key(), meanings.get(column.key())));
        open();
    }

    /** Stores what the preview shows, or refuses if the submission has changed since. */
    public String store() {
        Changes stored = desk.store(period, sheet.id(), sheet.changes());
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

    /** The columns of the file; none while there is no file, or no header in it. */
    public List<Header.Column> getColumns() {
        return sheet == null ? List.of() : sheet.columns();
    }

    /** Those of which nobody has said what they hold. */
    public List<Header.Column> getUnknown() {
        return getColumns().stream().filter(column -> column.meaning() == null).toList();
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

    /** Why the file just chosen cannot be read; empty for none. */
    public List<Finding> getUnread() {
        return unread;
    }

    public String getUnreadName() {
        return unreadName;
    }

    /** The file that waits; null if there is none. */
    public OpenSheet getSheet() {
        return sheet;
    }

    /** What the columns hold, by their keys, as it is chosen now. */
    public Map<String, ColumnMeaning> getMeanings() {
        return meanings;
    }
}
