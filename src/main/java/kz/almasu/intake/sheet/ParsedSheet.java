package kz.almasu.intake.sheet;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/**
 * A sheet as it was read: its rows, and everything found in them, in the order in which it is mended: row by row, from
 * left to right. Only a sheet without errors can be stored; doubts and notes only inform.
 */
public record ParsedSheet(List<SheetRow> rows, List<Finding> findings) implements Serializable {

    public ParsedSheet {
        rows = List.copyOf(rows);
        findings = findings.stream()
                .sorted(Comparator.comparingInt(Finding::row).thenComparing(ParsedSheet::position))
                .toList();
    }

    /** What prevents storing. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static int position(Finding finding) {
        return ParticipantField.ofColumn(finding.column())
                .map(ParticipantField::ordinal)
                .orElse(-1);
    }
}
