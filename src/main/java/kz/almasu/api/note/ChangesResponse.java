package kz.almasu.api.note;

import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.edition.EditionChanges;
import kz.almasu.edition.TableChange;
import kz.almasu.system.Language;

/** What an edition corrects in the one before: cells as they are read, sentences as they stand. */
public record ChangesResponse(List<ChangedTable> tables, List<ChangedSentence> sentences) {

    /** A table with the labels of rows added and removed. */
    public record ChangedTable(
            String id,
            String title,
            List<String> added,
            List<String> removed,
            List<RenamedRow> renamed,
            List<ChangedCell> cells) {}

    /** A row that is called differently. */
    public record RenamedRow(String row, String from, String to) {}

    /** A cell, named by its row and column. */
    public record ChangedCell(String row, String column, String from, String to) {}

    /** A sentence; {@code from} is null if it is new, {@code to} if it is gone. */
    public record ChangedSentence(String id, String from, String to) {}

    static ChangesResponse of(EditionChanges changes, Language language) {
        return new ChangesResponse(
                changes.tables().stream().map(table -> of(table, language)).toList(),
                changes.sentences().stream()
                        .map(sentence -> new ChangedSentence(sentence.id(), sentence.from(), sentence.to()))
                        .toList());
    }

    private static ChangedTable of(TableChange table, Language language) {
        return new ChangedTable(
                table.table(),
                table.title(),
                table.added(),
                table.removed(),
                table.renamed().stream()
                        .map(row -> new RenamedRow(row.row(), row.from(), row.to()))
                        .toList(),
                table.cells().stream()
                        .map(cell -> new ChangedCell(
                                cell.row(), cell.column(), text(cell.from(), language), text(cell.to(), language)))
                        .toList());
    }

    private static String text(Cell cell, Language language) {
        return CellText.of(cell, language);
    }
}
