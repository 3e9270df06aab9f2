package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

/** Countries of two half-years: Poland and France in the later, Poland and Italy in the earlier. */
class SideBySideTest {

    private static final HalfYear EARLIER = new HalfYear(2022, 1);
    private static final HalfYear LATER = new HalfYear(2023, 1);

    private static final TableSet NOW = tables(LATER, 12, row("PL", 7), row("FR", 5));

    @Test
    void theEarlierHalfYearIsTheFirstColumn() {
        Table table = SideBySide.of(NOW, List.of(tables(EARLIER, 5, row("PL", 3), row("IT", 2))), "1");

        assertThat(table.columns()).extracting(Table.Column::key).containsExactly("2022H1", "2023H1");
        assertThat(table.rows()).extracting(Table.Row::key).containsExactly("PL", "FR", "IT");
        assertThat(cells(table, "PL")).containsExactly(new Cell.Amount(3), new Cell.Amount(7));
        assertThat(cells(table, "")).containsExactly(new Cell.Amount(5), new Cell.Amount(12));
    }

    @Test
    void whoIsNotListedIsZeroIfTheRowsAddUp() {
        Table table = SideBySide.of(NOW, List.of(tables(EARLIER, 5, row("PL", 3), row("IT", 2))), "1");

        assertThat(cells(table, "FR")).containsExactly(new Cell.Amount(0), new Cell.Amount(5));
        assertThat(cells(table, "IT")).containsExactly(new Cell.Amount(2), new Cell.Amount(0));
    }

    @Test
    void whoIsNotListedIsUnknownIfTheRowsDoNotAddUp() {
        Table table = SideBySide.of(NOW, List.of(tables(EARLIER, 9, row("PL", 3), row("IT", 2))), "1");

        assertThat(cells(table, "FR")).containsExactly(Cell.UNKNOWN, new Cell.Amount(5));
    }

    /** Of 2022 H1 only some numbers were published. */
    @Test
    void unpublishedNumbersOf2022H1StayUnknown() {
        NoteSource source = NoteFixture.source(Language.EN);
        Table types = SideBySide.of(source.reported(), List.of(source.before().orElseThrow()), TableIds.TYPES_OUTGOING);

        assertThat(cells(types, "PRIVATE")).startsWith(new Cell.Amount(75));
        assertThat(cells(types, "NATIONAL")).startsWith(Cell.UNKNOWN);
        assertThat(cells(types, "")).containsExactly(new Cell.Amount(139), new Cell.Amount(382));
    }

    private static List<Cell> cells(Table table, String row) {
        return table.columns().stream()
                .map(column -> table.row(row).orElseThrow().cell(column))
                .toList();
    }

    private static TableSet tables(HalfYear halfYear, long total, Table.Row... rows) {
        Table table = new Table(
                "1",
                "Countries",
                "",
                "Country",
                List.of(new Table.Column("participants", "Number")),
                List.of(rows),
                List.of(),
                row("", total));
        return new TableSet(halfYear, Language.EN, Map.of("1", table));
    }

    private static Table.Row row(String key, long number) {
        return new Table.Row(key, key, null, Map.of("participants", new Cell.Amount(number)));
    }
}
