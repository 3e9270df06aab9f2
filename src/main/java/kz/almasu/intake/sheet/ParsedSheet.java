package kz.almasu.intake.sheet;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/**
 * The rows of a sheet and all findings, ordered by row and then by column. Only a sheet without errors can be
 * imported; warnings and notes do not prevent it.
 */
public record ParsedSheet(List<SheetRow> rows, List<Finding> findings) implements Serializable {

    public ParsedSheet {
        rows = List.copyOf(rows);
        findings = findings.stream()
                .sorted(Comparator.comparingInt(Finding::row).thenComparing(ParsedSheet::position))
                .toList();
    }

    /** Returns the errors, which prevent the import. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Returns the numbers of the rows that have an error. */
    public Set<Integer> rowsWithErrors() {
        return errors().stream().map(Finding::row).collect(Collectors.toSet());
    }

    private static int position(Finding finding) {
        return ParticipantField.ofColumn(finding.column())
                .map(ParticipantField::ordinal)
                .orElse(-1);
    }
}
