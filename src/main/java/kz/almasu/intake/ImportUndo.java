package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.system.Refusal;

/** The office's use cases for taking back its last import of a sheet, as long as nothing else has changed the report. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class ImportUndo {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private StoredImports storedImports;

    @Inject
    private ImportWriter importWriter;

    /** The import that can be undone now; empty if there is none, or the report is another institution's. */
    public Optional<StoredImport> undoable(ReportStatus status) {
        return Optional.ofNullable(status.submission())
                .filter(submission -> submission.getInstitution().equals(caller.institution()))
                .filter(submission -> submission.isEditableOn(LocalDate.now(clock)))
                .flatMap(storedImports::undoable);
    }

    /**
     * Removes the participants and draft rows that the last import added, and restores those that it changed or removed.
     *
     * @throws Refusal conflict, if the report has changed since, or cannot be edited now
     */
    public StoredImport undo(String period) {
        Submission submission = entry.editable(period);
        StoredImport last = storedImports.undoable(submission).orElseThrow(() -> Refusal.conflict("intake.cannotUndo"));
        importWriter.revert(last.changes(), submission);
        storedImports.delete(last);
        return last;
    }
}
