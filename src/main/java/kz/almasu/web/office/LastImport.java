package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kz.almasu.intake.ImportUndo;
import kz.almasu.intake.StoredImport;
import kz.almasu.submission.ReportStatus;
import kz.almasu.web.Messages;

/** The last import of a sheet, as long as it can be undone. */
@Named
@RequestScoped
public class LastImport {

    @Inject
    private ImportUndo importUndo;

    @Inject
    private Messages messages;

    private Optional<StoredImport> undoable;

    /** Returns the import that can be undone; null if there is none. */
    public StoredImport of(ReportStatus status) {
        if (undoable == null) {
            undoable = importUndo.undoable(status);
        }
        return undoable.orElse(null);
    }

    public String undo(String period) {
        StoredImport undone = importUndo.undo(period);
        messages.infoAfterRedirect(
                "page.office.import.undone", undone.getAdded(), undone.getChanged(), undone.getRemoved());
        return "/office/submission?faces-redirect=true&period=" + period;
    }
}
