package kz.almasu.intake.sheet;

import java.util.List;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.TextNormalizer;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/**
 * A parsed sheet and the cells it was parsed from.
 *
 * @param grid the cells with corrections applied; null if the file could not be read
 * @param header null if none was found
 */
public record ParseResult(ParsedSheet sheet, Grid grid, HeaderRow header) {

    /**
     * True if all rows were parsed and belong to this report, so that they can be compared with the stored
     * participants.
     */
    public boolean isComplete() {
        return header != null
                && header.isComplete()
                && sheet.errors().stream()
                        .noneMatch(finding ->
                                finding.row() == 0 || IssueCollector.ABORTING_RULES.contains(finding.rule()));
    }

    public List<LocatedIssue> issues() {
        return sheet.findings().stream()
                .map(finding -> {
                    CellAddress address = addressOf(finding);
                    return new LocatedIssue(finding, address, address == null ? "" : cellText(address));
                })
                .toList();
    }

    /** Returns the cell of a finding; null for a row, a column or the file as a whole. */
    public CellAddress addressOf(Finding finding) {
        HeaderRow.HeaderColumn column = header == null || finding.row() <= header.row()
                ? null
                : ParticipantField.ofColumn(finding.column())
                        .map(header::columnOf)
                        .orElse(null);
        return column == null ? null : new CellAddress(finding.row(), column.index());
    }

    /** Returns the text of a cell; empty for an identity number. */
    private String cellText(CellAddress address) {
        HeaderRow.HeaderColumn column = header.columns().stream()
                .filter(candidate -> candidate.index() == address.column())
                .findFirst()
                .orElse(null);
        boolean hidden = column != null && ColumnMeaning.IIN.equals(column.meaning());
        return hidden
                ? ""
                : grid.rows().stream()
                        .filter(row -> row.number() == address.row())
                        .findFirst()
                        .map(row ->
                                TextNormalizer.clean(row.cell(address.column()).text()))
                        .orElse("");
    }
}
