package kz.almasu.note.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.document.chart.BarChart;
import kz.almasu.document.chart.ChartData;
import kz.almasu.document.chart.Tone;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Bars of a table: all its rows in their order or, if there are many, those with the largest numbers. */
public final class LeadingBars {

    private LeadingBars() {}

    /**
     * Draws one bar per row and column, for columns that are half-years the last one strong.
     *
     * @param columns the columns to draw, the one to choose the leading rows by last
     * @param most the number of rows beyond which only so many leading ones are drawn
     * @param direction null for both together
     * @param reach as of {@link BarChart}
     */
    public static BarChart of(
            Table table,
            List<Table.Column> columns,
            int most,
            Direction direction,
            double reach,
            int width,
            Language language) {
        List<Table.Row> rows = leading(table, columns.get(columns.size() - 1), most);
        boolean all = rows.size() == table.rows().size();
        Table drawn = new Table(table.id(), table.title(), table.scope(), table.head(), columns, rows, List.of(), null);
        ChartData data = ChartData.of(drawn, tones(columns.size(), direction), language);
        String title = Texts.get(
                language, all ? "chart.bars.all" : "chart.bars.leading", table.title(), table.scope(), rows.size());
        return new BarChart(title, ChartAlternative.of("chart.bars", data, language), data, width, reach);
    }

    private static List<Table.Row> leading(Table table, Table.Column column, int most) {
        List<Table.Row> rows = new ArrayList<>(table.rows());
        if (rows.size() > most) {
            rows.sort(Comparator.comparingLong(row -> -amount(row.cell(column))));
            return rows.subList(0, most);
        }
        return rows;
    }

    private static long amount(Cell cell) {
        return cell instanceof Cell.Amount amount ? amount.value() : -1;
    }

    private static List<Tone> tones(int columns, Direction direction) {
        return IntStream.range(0, columns)
                .mapToObj(i -> i == columns - 1
                        ? DirectionTones.strong(direction)
                        : DirectionTones.earlier(direction, columns - 1 - i))
                .toList();
    }
}
