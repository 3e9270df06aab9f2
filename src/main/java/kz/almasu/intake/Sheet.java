package kz.almasu.intake;

import java.io.Serializable;
import java.util.List;
import kz.almasu.submission.Finding;

/** A sheet as it was read: its rows, and every problem met in them. Only one without findings can be stored. */
public record Sheet(List<SheetRow> rows, List<Finding> findings) implements Serializable {

    public Sheet {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
