package kz.almasu.intake;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantField;

/**
 * A sheet as it was read: its rows, and every problem met in them, in the order in which they are mended: row by row,
 * from left to right. Only a sheet without findings can be stored.
 */
public record Sheet(List<SheetRow> rows, List<Finding> findings) implements Serializable {

    public Sheet {
        rows = List.copyOf(rows);
        findings = findings.stream()
                .sorted(Comparator.comparingInt(Finding::row).thenComparing(Sheet::place))
                .toList();
    }

    private static int place(Finding finding) {
        return ParticipantField.ofColumn(finding.column())
                .map(ParticipantField::ordinal)
                .orElse(-1);
    }
}
