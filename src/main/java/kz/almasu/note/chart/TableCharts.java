package kz.almasu.note.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.document.chart.Chart;
import kz.almasu.figures.Slice;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.TableIds;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;

/**
 * The charts of any table: countries of one half-year on a map, leading rows as bars, of more than three half-years as
 * lines; of a table without numbers of participants its total per column.
 */
public final class TableCharts {

    /** Width of charts on the page of a table, in pixels. */
    public static final int WIDTH = 440;

    private static final int MOST_ROWS = 15;
    private static final int MOST_ROWS_OF_HALF_YEARS = 8;
    private static final int MOST_HALF_YEARS_AS_BARS = 3;

    private TableCharts() {}

    /** @param table a table of the note, or one of several half-years side by side */
    public static List<Chart> of(TableDefinition definition, Table table, Language language) {
        Direction direction = direction(definition);
        Optional<Table.Column> participants = table.column(SideBySide.PARTICIPANTS);
        if (participants.isPresent()) {
            Chart bars = bars(table, List.of(participants.get()), direction, language);
            return isMapped(table) ? List.of(CountryMap.of(table, direction, 0, language), bars) : List.of(bars);
        }
        boolean halfYears = table.columns().stream()
                .allMatch(column -> HalfYear.parse(column.key()).isPresent());
        if (!halfYears || definition.hasComparison()) {
            return table.total() == null ? List.of() : List.of(totals(table, direction, language));
        }
        return List.of(
                table.columns().size() <= MOST_HALF_YEARS_AS_BARS
                        ? bars(table, table.columns(), direction, language)
                        : LeadingLines.of(table, direction, WIDTH, language));
    }

    /** Returns the direction that a table counts; null for both together. */
    private static Direction direction(TableDefinition definition) {
        return definition
                .slice("", SideBySide.PARTICIPANTS)
                .map(Slice::direction)
                .orElse(null);
    }

    private static boolean isMapped(Table table) {
        return Stream.of(TableIds.COUNTRIES_OUTGOING, TableIds.COUNTRIES_INCOMING)
                .anyMatch(table.id()::equals);
    }

    /** Regions are drawn as such, since their countries are on the map of another table. */
    private static Chart bars(Table table, List<Table.Column> columns, Direction direction, Language language) {
        boolean regions =
                Stream.of(TableIds.REGIONS_OUTGOING, TableIds.REGIONS_INCOMING).anyMatch(table.id()::equals);
        Table drawn = regions ? withRows(table, table.columns(), table.groups()) : table;
        int most = columns.size() == 1 ? MOST_ROWS : MOST_ROWS_OF_HALF_YEARS;
        return LeadingBars.of(drawn, columns, most, direction, 0, WIDTH, language);
    }

    /** One bar per column: its total. */
    private static Chart totals(Table table, Direction direction, Language language) {
        Table.Column number = new Table.Column("", table.total().label());
        List<Table.Row> rows = table.columns().stream()
                .filter(column -> table.total().cell(column) != null)
                .map(column -> new Table.Row(
                        column.key(),
                        column.title(),
                        null,
                        Map.of(number.key(), table.total().cell(column))))
                .toList();
        Table drawn = withRows(table, List.of(number), rows);
        return LeadingBars.of(drawn, drawn.columns(), MOST_ROWS, direction, 0, WIDTH, language);
    }

    private static Table withRows(Table table, List<Table.Column> columns, List<Table.Row> rows) {
        return new Table(
                table.id(), table.title(), table.scope(), table.head(), columns, rows, List.of(), table.total());
    }
}
