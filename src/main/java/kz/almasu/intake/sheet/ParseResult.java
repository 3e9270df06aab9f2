package kz.almasu.intake.sheet;

import java.util.List;
import java.util.Map;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.mapping.AnsweredValue;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.TextNormalizer;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/**
 * A parsed sheet and the cells it was parsed from.
 *
 * @param grid the cells with corrections applied; null if the file could not be read
 * @param header null if none was found
 * @param answers values understood because the institution had stated what they mean
 * @param corrections cells corrected on the page
 */
public record ParseResult(
        ParsedSheet sheet, Grid grid, HeaderRow header, List<AnsweredValue> answers, List<CorrectedCell> corrections) {

    /** A file without a row that could be parsed. */
    static ParseResult unreadable(Finding reason) {
        return new ParseResult(new ParsedSheet(List.of(), List.of(reason)), null, null, List.of(), List.of());
    }

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
        Map<Integer, SourceRow> rows = grid == null ? Map.of() : grid.rowsByNumber();
        return sheet.findings().stream()
                .map(finding -> {
                    CellAddress address = addressOf(finding);
                    return new LocatedIssue(
                            finding,
                            address,
                            address == null || header.isOfIdentityNumbers(address.column()) ? "" : text(rows, address));
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

    /** Returns the text of a cell without needless spaces; empty if there is no such row. */
    static String text(Map<Integer, SourceRow> rows, CellAddress address) {
        SourceRow row = rows.get(address.row());
        return row == null
                ? ""
                : TextNormalizer.clean(row.cell(address.column()).text());
    }
}
