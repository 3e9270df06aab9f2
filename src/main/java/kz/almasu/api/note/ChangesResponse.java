package kz.almasu.api.note;

import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.edition.snapshot.EditionChanges;
import kz.almasu.edition.snapshot.TableChange;
import kz.almasu.system.Language;

/** Changes of an edition compared with the previous one, as displayed text. */
public record ChangesResponse(List<ChangedTable> tables, List<ChangedSentence> sentences) {

    /** @param added labels of the added rows @param removed labels of the removed rows */
    public record ChangedTable(
            String id,
            String title,
            List<String> added,
            List<String> removed,
            List<RenamedRow> renamed,
            List<ChangedCell> cells) {}

    public record RenamedRow(String row, String from, String to) {}

    public record ChangedCell(String row, String column, String from, String to) {}

    /** @param from null if the sentence is new @param to null if it was removed */
    public record ChangedSentence(String id, String from, String to) {}

    static ChangesResponse of(EditionChanges changes, Language language) {
        return new ChangesResponse(
                changes.tables().stream().map(table -> of(table, language)).toList(), of(changes.sentences()));
    }

    static List<ChangedSentence> of(List<EditionChanges.SentenceChange> sentences) {
        return sentences.stream()
                .map(sentence -> new ChangedSentence(sentence.id(), sentence.from(), sentence.to()))
                .toList();
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
