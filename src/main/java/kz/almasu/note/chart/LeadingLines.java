package kz.almasu.note.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.document.chart.ChartData;
import kz.almasu.document.chart.ChartSeries;
import kz.almasu.document.chart.ChartValue;
import kz.almasu.document.chart.LineChart;
import kz.almasu.document.chart.Tone;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Lines of the three rows of a table with the largest numbers in the last of its half-years. */
final class LeadingLines {

    private static final int MOST = 3;

    private LeadingLines() {}

    /** @param table its columns are half-years */
    static LineChart of(Table table, Direction direction, int width, Language language) {
        Table.Column last = table.columns().get(table.columns().size() - 1);
        List<Table.Row> rows = table.rows().stream()
                .sorted(Comparator.comparingLong(row -> -amount(row.cell(last))))
                .limit(MOST)
                .toList();
        List<Tone> tones = List.of(DirectionTones.strong(direction), Tone.GREY, DirectionTones.earlier(direction, 1));
        List<ChartSeries> series = IntStream.range(0, rows.size())
                .mapToObj(i -> new ChartSeries(rows.get(i).label(), tones.get(i)))
                .toList();
        ChartData data = new ChartData(
                series,
                table.columns().stream()
                        .map(column -> new ChartData.Category(
                                shortLabel(column, language),
                                rows.stream()
                                        .map(row -> ChartValue.of(row.cell(column), language))
                                        .toList()))
                        .toList());
        String title = Texts.get(language, "chart.bars.leading", table.title(), table.scope(), rows.size());
        return new LineChart(title, ChartAlternative.of("chart.lines", data, language), data, width);
    }

    private static String shortLabel(Table.Column column, Language language) {
        return HalfYear.parse(column.key())
                .map(halfYear -> HalfYearLines.shortLabel(halfYear, language))
                .orElse(column.title());
    }

    private static long amount(Cell cell) {
        return cell instanceof Cell.Amount amount ? amount.value() : -1;
    }
}
