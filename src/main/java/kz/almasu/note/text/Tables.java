package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.note.Captions;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableIds;
import kz.almasu.system.Texts;

/** Tables as blocks of the note. */
final class Tables {

    private Tables() {}

    /** The last chapter: tables by institution. */
    static List<Block> appendices(CommonPhrases phrases) {
        return Stream.of(
                        TableIds.INSTITUTIONS_OUTGOING,
                        TableIds.INSTITUTIONS_INCOMING,
                        TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING,
                        TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING)
                .map(id -> (Block) block(phrases, id))
                .toList();
    }

    /** Adds a footnote if some numbers of the table are unknown. */
    static Block.TableBlock block(CommonPhrases phrases, String id) {
        Table table = phrases.source().table(id);
        List<Sentence> notes = table.isIncomplete()
                ? List.of(phrases.messageFormatter()
                        .sentence(
                                "table." + id + ".unknown",
                                "table.unknown",
                                Map.of("sign", CellText.of(Cell.UNKNOWN, phrases.language()))))
                : List.of();
        boolean byProgramme = id.equals(TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING)
                || id.equals(TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING);
        return new Block.TableBlock(
                Captions.ofTable(id, phrases.language()),
                byProgramme ? withTotals(table, Texts.get(phrases.language(), "table.total")) : table,
                notes);
    }

    /** Adds the sum of each row: a participant has one programme. */
    private static Table withTotals(Table table, String title) {
        List<Table.Column> columns = new ArrayList<>(table.columns());
        columns.add(new Table.Column(SideBySide.PARTICIPANTS, title));
        return new Table(
                table.id(),
                table.title(),
                table.scope(),
                table.head(),
                columns,
                table.rows().stream().map(Tables::withTotal).toList(),
                table.groups().stream().map(Tables::withTotal).toList(),
                table.total() == null ? null : withTotal(table.total()));
    }

    /** An unknown number makes the sum unknown. */
    private static Table.Row withTotal(Table.Row row) {
        Map<String, Cell> cells = new HashMap<>(row.cells());
        boolean known = row.cells().values().stream().allMatch(Cell.Amount.class::isInstance);
        long sum = row.cells().values().stream()
                .mapToLong(cell -> cell instanceof Cell.Amount amount ? amount.value() : 0)
                .sum();
        cells.put(SideBySide.PARTICIPANTS, known ? new Cell.Amount(sum) : Cell.UNKNOWN);
        return new Table.Row(row.key(), row.label(), row.group(), cells);
    }
}
