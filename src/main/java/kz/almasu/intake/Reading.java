package kz.almasu.intake;

import java.util.List;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.Place;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantField;

/**
 * A sheet beside the cells that it was read from.
 *
 * @param grid the cells, with what was mended; null if the file could not be read
 * @param header null if none was found
 */
public record Reading(Sheet sheet, Grid grid, Header header) {

    /** Whether all rows were read, and are of this report: else nobody knows what is missing in the sheet. */
    boolean isWhole() {
        return header != null
                && header.isComplete()
                && sheet.errors().stream()
                        .noneMatch(finding -> finding.row() == 0 || Findings.ENDS_OF_READING.contains(finding.rule()));
    }

    /** Everything found, with its cells. */
    List<Problem> problems() {
        return sheet.findings().stream()
                .map(finding -> {
                    Place place = place(finding);
                    return new Problem(finding, place, place == null ? "" : text(place));
                })
                .toList();
    }

    /** The cell at fault; null for a whole row, column or file. */
    Place place(Finding finding) {
        Header.Column column = header == null || finding.row() <= header.row()
                ? null
                : ParticipantField.ofColumn(finding.column())
                        .map(header::columnOf)
                        .orElse(null);
        return column == null ? null : new Place(finding.row(), column.index());
    }

    /** What stands in a cell; nothing of an identity number, which is not said again. */
    private String text(Place place) {
        Header.Column column = header.columns().stream()
                .filter(found -> found.index() == place.column())
                .findFirst()
                .orElse(null);
        boolean hidden = column != null && ColumnMeaning.IIN.equals(column.meaning());
        return hidden
                ? ""
                : grid.lines().stream()
                        .filter(line -> line.number() == place.row())
                        .findFirst()
                        .map(line -> Fold.clean(line.cell(place.column()).text()))
                        .orElse("");
    }
}
