package kz.almasu.web.office;

import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.intake.job.PendingImport;
import kz.almasu.intake.sheet.LocatedIssue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;
import org.omnifaces.cdi.ViewScoped;

/** How the pending import was read: notices, and the rows that were left out because they look like nobody. */
@Named
@ViewScoped
public class SheetNotices implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LEFT_OUT = "ROW_IS_LEFT_OUT";

    private List<Finding> all = List.of();
    private List<Finding> leftOut = List.of();

    /** @param sheet null if there is no pending import */
    void of(PendingImport sheet) {
        List<LocatedIssue> found = sheet == null ? List.of() : sheet.problems();
        Map<Boolean, List<Finding>> notes = found.stream()
                .filter(problem -> problem.finding().severity() == Severity.NOTE && problem.address() == null)
                .map(LocatedIssue::finding)
                .collect(Collectors.partitioningBy(note -> note.rule().equals(LEFT_OUT)));
        all = notes.get(false);
        leftOut = notes.get(true);
    }

    public List<Finding> getAll() {
        return all;
    }

    public List<Finding> getLeftOut() {
        return leftOut;
    }
}
