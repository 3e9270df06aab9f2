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

/** The tables of 2023 H1 add up; each cell that is spoilt is found. */
class TotalsReconciliationTest {

    private static final NoteSource SOURCE = NoteFixture.source(Language.EN);

    static NoteSource spoilt() {
        return new NoteSource(spoilt("1", "UZ", "participants", new Cell.Amount(117)), Optional.empty());
    }

    @Test
    void theTablesOfTheDemoAddUp() {
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
    void findsTheCellThatIsSpoilt(String table, String row, String column, String found) {
        Cell other = column.equals("share") ? new Cell.Share(new BigDecimal("99.9")) : new Cell.Amount(5000);

        List<String> wrong = TotalsReconciliation.mismatches(spoilt(table, row, column, other))
                .map(place -> place.table() + " " + place.location())
                .toList();

        assertThat(wrong).containsAll(List.of(found.split("; ")));
    }

    private static TableSet spoilt(String id, String row, String column, Cell cell) {
        TableSet tables = SOURCE.reported();
        Table table = tables.table(id);
        Map<String, Table> others = new HashMap<>(tables.tables());
        others.put(
                id,
                new Table(
                        table.id(),
                        table.title(),
                        table.scope(),
                        table.head(),
                        table.columns(),
                        table.rows().stream()
                                .map(found -> spoilt(found, found.key().equals(row), column, cell))
                                .toList(),
                        table.groups().stream()
                                .map(found -> spoilt(found, row.equals("@" + found.key()), column, cell))
                                .toList(),
                        spoilt(table.total(), row.isEmpty(), column, cell)));
        return new TableSet(tables.halfYear(), tables.language(), others);
    }

    private static Table.Row spoilt(Table.Row row, boolean really, String column, Cell cell) {
        Map<String, Cell> cells = new HashMap<>(row.cells());
        if (really) {
            cells.put(column, cell);
        }
        return new Table.Row(row.key(), row.label(), row.group(), cells);
    }
}
