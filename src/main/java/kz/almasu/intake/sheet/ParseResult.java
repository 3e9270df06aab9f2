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
 * A sheet beside the cells that it was read from.
 *
 * @param grid the cells, with what was mended; null if the file could not be read
 * @param header null if none was found
 */
public record ParseResult(ParsedSheet sheet, Grid grid, HeaderRow header) {

    /** Whether all rows were read, and are of this report: else nobody knows what is missing in the sheet. */
    public boolean isComplete() {
        return header != null
                && header.isComplete()
                && sheet.errors().stream()
                        .noneMatch(finding ->
                                finding.row() == 0 || IssueCollector.ABORTING_RULES.contains(finding.rule()));
    }

    /** Everything found, with its cells. */
    public List<LocatedIssue> problems() {
        return sheet.findings().stream()
                .map(finding -> {
                    CellAddress place = addressOf(finding);
                    return new LocatedIssue(finding, place, place == null ? "" : cellText(place));
                })
                .toList();
    }

    /** The cell at fault; null for a whole row, column or file. */
    public CellAddress addressOf(Finding finding) {
        HeaderRow.HeaderColumn column = header == null || finding.row() <= header.row()
                ? null
                : ParticipantField.ofColumn(finding.column())
                        .map(header::columnOf)
                        .orElse(null);
        return column == null ? null : new CellAddress(finding.row(), column.index());
    }

    /** What stands in a cell; nothing of an identity number, which is not said again. */
    private String cellText(CellAddress place) {
        HeaderRow.HeaderColumn column = header.columns().stream()
                .filter(found -> found.index() == place.column())
                .findFirst()
                .orElse(null);
        boolean hidden = column != null && ColumnMeaning.IIN.equals(column.meaning());
        return hidden
                ? ""
                : grid.lines().stream()
                        .filter(line -> line.number() == place.row())
                        .findFirst()
                        .map(line ->
                                TextNormalizer.clean(line.cell(place.column()).text()))
                        .orElse("");
    }
}
