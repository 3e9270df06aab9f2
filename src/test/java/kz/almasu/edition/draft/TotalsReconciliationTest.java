package kz.almasu.edition.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.note.TableSet;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsReconciliationTest {

    private static final NoteSource SOURCE = NoteFixture.source(Language.EN);

    static NoteSource withWrongTotal() {
        return new NoteSource(withCell("1", "UZ", "participants", new Cell.Amount(117)), Optional.empty());
    }

    @Test
    void acceptsTheTablesOfTheDemo() {
        assertThat(TotalsReconciliation.mismatches(SOURCE.reported())).isEmpty();
    }

    /** An empty row is the total, one with an @ a subtotal. */
    @ParameterizedTest
    @CsvSource({
        "1, UZ, participants, '1 participants; 1 share, UZ'",
        "4, '', participants, '4 participants; 4 overview'",
        "7, '', share, '7 share, '",
        "3, '', 2023H1, '3 2023H1'",
        "overview, OUTGOING, participants, 'overview participants'",
        "appendix-1, ENU, participants, 'appendix-1 participants, NATIONAL; appendix-1 participants'",
        "appendix-1, @STATE, participants, 'appendix-1 participants, STATE'",
        "appendix-3, '', DAAD, 'appendix-3 DAAD; appendix-3 overview'",
    })
    void findsAChangedCell(String table, String row, String column, String expected) {
        Cell changed = column.equals("share") ? new Cell.Share(new BigDecimal("99.9")) : new Cell.Amount(5000);

        List<String> mismatches = TotalsReconciliation.mismatches(withCell(table, row, column, changed))
                .map(mismatch -> mismatch.table() + " " + mismatch.location())
                .toList();

        assertThat(mismatches).containsAll(List.of(expected.split("; ")));
    }

    private static TableSet withCell(String id, String row, String column, Cell cell) {
        TableSet tables = SOURCE.reported();
        Table table = tables.table(id);
        Map<String, Table> changed = new HashMap<>(tables.tables());
        changed.put(
                id,
                new Table(
                        table.id(),
                        table.title(),
                        table.scope(),
                        table.head(),
                        table.columns(),
                        table.rows().stream()
                                .map(old -> withCell(old, old.key().equals(row), column, cell))
                                .toList(),
                        table.groups().stream()
                                .map(old -> withCell(old, row.equals("@" + old.key()), column, cell))
                                .toList(),
                        withCell(table.total(), row.isEmpty(), column, cell)));
        return new TableSet(tables.halfYear(), tables.language(), changed);
    }

    private static Table.Row withCell(Table.Row row, boolean replace, String column, Cell cell) {
        Map<String, Cell> cells = new HashMap<>(row.cells());
        if (replace) {
            cells.put(column, cell);
        }
        return new Table.Row(row.key(), row.label(), row.group(), cells);
    }
}
