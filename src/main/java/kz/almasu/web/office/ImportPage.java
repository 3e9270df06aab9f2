package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.ImportOptions;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.job.ImportJob;
import kz.almasu.intake.job.ImportJobRunner;
import kz.almasu.intake.job.PendingImport;
import kz.almasu.intake.job.PendingImports;
import kz.almasu.intake.mapping.AnsweredValue;
import kz.almasu.intake.sheet.CorrectedCell;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.MediaTypes;
import kz.almasu.web.Download;
import kz.almasu.web.Messages;
import kz.almasu.web.Uploads;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.StreamedContent;

/** Import of a participant sheet: upload, correction, preview, and saving. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private ImportJobRunner importJobRunner;

    @Inject
    private SheetColumns columns;

    @Inject
    private SheetQuestions sheetQuestions;

    @Inject
    private SheetCorrections sheetCorrections;

    @Inject
    private SheetNotices sheetNotices;

    @Inject
    private UserLanguage language;

    @Inject
    private Messages messages;

    /** A rejected upload: file name and reasons. */
    public record UnreadableUpload(String name, List<Finding> findings) implements Serializable {}

    private String period;
    private ReportStatus status;
    private transient Part upload;
    private UnreadableUpload unreadable;
    private ImportJob job;
    private PendingImport pendingImport;

    /** Loads job and pending import. Also called by each poll of a running job. */
    public void open() {
        status = entry.status(period);
        job = importJobRunner.job(period).orElse(null);
        pendingImport = isJobRunning() ? null : pendingImports.load(period).orElse(null);
        sheetQuestions.of(pendingImport);
        sheetCorrections.of(pendingImport);
        sheetNotices.of(pendingImport);
        columns.show(pendingImport);
    }

    /** Uploads a file. If it can be parsed it becomes the pending import, which is kept for later visits. */
    public String uploadFile() throws IOException {
        if (upload == null) {
            messages.error("page.office.import.noFile");
            return null;
        }
        String name = upload.getSubmittedFileName();
        List<Finding> found = importJobRunner.upload(period, name, Uploads.read(upload));
        unreadable = new UnreadableUpload(name, found);
        return found.isEmpty() ? address("import") : null;
    }

    /** Corrects the cell with the typed or selected value. */
    public void correct(SheetCorrection problem) {
        correct(problem, sheetCorrections.currentValue(problem));
    }

    public void applyProposal(SheetCorrection problem) {
        correct(problem, problem.proposal());
    }

    private void correct(SheetCorrection problem, String value) {
        pendingImports.correct(period, pendingImport.id(), Collections.singletonMap(problem.address(), value));
        boolean isError = problem.finding().severity() == Severity.ERROR;
        int line = sheetCorrections.of(isError).indexOf(problem);
        open();
        sheetCorrections.focus(isError, line);
    }

    /** Saves the chosen meanings and takes every correction that the portal suggests; all are listed and can be undone. */
    public void acceptSuggestions() {
        sheetQuestions.saveChosen();
        Map<CellAddress, String> proposals = sheetCorrections.getProposals();
        if (!proposals.isEmpty()) {
            pendingImports.correct(period, pendingImport.id(), proposals);
        }
        open();
    }

    /** Returns the number of values for which the portal has a suggestion. */
    public int getSuggestions() {
        return sheetQuestions.getProposed() + sheetCorrections.getProposals().size();
    }

    /** Saves what the unknown values mean, for all their rows and later files, and parses the file again. */
    public void answer() {
        if (sheetQuestions.save()) {
            open();
        }
    }

    /** Forgets an answer, so that the value is asked about again. */
    public void forget(AnsweredValue answer) {
        pendingImports.deleteValueMapping(answer.value());
        open();
    }

    /** Takes in a row that was left out because it looks like nobody. */
    public void takeIn(Finding leftOut) {
        pendingImports.correct(period, pendingImport.id(), Map.of(CellAddress.ofRow(leftOut.row()), ""));
        open();
    }

    /** Takes back the correction of a cell, or the taking in of a row. */
    public void undo(CorrectedCell cell) {
        pendingImports.undoCorrection(period, pendingImport.id(), cell.address());
        open();
    }

    /** Saves the column meanings and parses the file again. */
    public void saveColumnMappings() {
        if (columns.saveMappings()) {
            open();
        }
    }

    /**
     * Saves the changes shown in the preview.
     * @throws kz.almasu.system.Refusal conflict, if the submission has changed since the preview
     */
    public String save() {
        return save(false, pendingImport.changes());
    }

    /** Saves the changes shown in the preview, but removes nobody; see {@link #save()}. */
    public String add() {
        return save(true, pendingImport.changes().withoutRemovals());
    }

    private String save(boolean additive, ImportChanges expected) {
        ImportOptions options = new ImportOptions(!pendingImport.isImportable(), additive);
        ImportChanges stored = importJobRunner.save(period, pendingImport.id(), options, expected);
        boolean unfinished = !stored.drafts().isEmpty();
        messages.infoAfterRedirect(
                unfinished ? "page.office.import.storedPartly" : "page.office.import.stored",
                stored.added().size(),
                stored.changed().size(),
                stored.unchanged(),
                stored.removed().size(),
                stored.drafts().size());
        return address(unfinished ? "grid" : "submission");
    }

    public String discard() {
        pendingImports.discard(period, pendingImport.id());
        messages.infoAfterRedirect("page.office.import.discarded");
        return address("import");
    }

    private String address(String page) {
        return "/office/" + page + "?faces-redirect=true&period=" + period;
    }

    /** Returns the uploaded file with its errors annotated. */
    public StreamedContent getAnnotatedFile() {
        String name = pendingImport.fileName().replaceFirst("\\.[^.]*$", "");
        return Download.of(
                name + "-almasu.xlsx",
                MediaTypes.XLSX,
                pendingImports.annotatedFile(period, pendingImport.id(), language.getCurrent()));
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public ReportStatus getStatus() {
        return status;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    /** Returns the upload that was just rejected; null if there is none. */
    public UnreadableUpload getUnreadable() {
        return unreadable;
    }

    public boolean isJobRunning() {
        return job != null && !job.isCompleted();
    }

    /** Returns the running or latest job; null if there is none. */
    public ImportJob getJob() {
        return job;
    }

    /** Returns the pending import; null if there is none. */
    public PendingImport getPendingImport() {
        return pendingImport;
    }
}
