package kz.almasu.intake.sheet;

import java.io.Serializable;
import java.util.Optional;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/**
 * A finding of an uploaded file with its cell.
 *
 * @param address the cell; null for a row, a column or the file as a whole
 * @param text the cell value; empty for an identity number, which is never shown again
 */
public record LocatedIssue(Finding finding, CellAddress address, String text) implements Serializable {

    /** Returns the value that the office can be asked about once for all its rows; empty for any other finding. */
    public Optional<WrittenValue> unknownValue() {
        return Optional.ofNullable(address)
                .filter(cell -> IssueCollector.isOfUnknownValue(finding))
                .flatMap(cell -> ParticipantField.ofColumn(finding.column()))
                .map(field -> WrittenValue.of(field, text))
                .filter(WrittenValue::hasWords);
    }
}
