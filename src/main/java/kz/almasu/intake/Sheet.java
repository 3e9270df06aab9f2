package kz.almasu.intake;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Severity;

/**
 * A sheet as it was read: its rows, and everything found in them, in the order in which it is mended: row by row, from
 * left to right. Only a sheet without errors can be stored; doubts and notes only inform.
 */
public record Sheet(List<SheetRow> rows, List<Finding> findings) implements Serializable {

    public Sheet {
        rows = List.copyOf(rows);
        findings = findings.stream()
                .sorted(Comparator.comparingInt(Finding::row).thenComparing(Sheet::place))
                .toList();
    }

    /** What prevents storing. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static int place(Finding finding) {
        return ParticipantField.ofColumn(finding.column())
                .map(ParticipantField::ordinal)
                .orElse(-1);
    }
}
