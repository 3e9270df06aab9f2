package kz.almasu.document.chart;

import java.util.List;
import kz.almasu.document.Table;
import kz.almasu.system.Language;

/**
 * The numbers of a chart: for each category one value per series.
 *
 * @param series in the order of the values
 */
public record ChartData(List<ChartSeries> series, List<Category> categories) {

    public ChartData {
        series = List.copyOf(series);
        categories = List.copyOf(categories);
    }

    /** A group of bars, or a place on the axis of lines. */
    public record Category(String label, List<ChartValue> values) {
        public Category {
            values = List.copyOf(values);
        }
    }

    /**
     * Returns the rows of a table as categories and its columns as series.
     *
     * @param tones one per column
     */
    public static ChartData of(Table table, List<Tone> tones, Language language) {
        List<ChartSeries> series = table.columns().stream()
                .map(column -> new ChartSeries(
                        column.title(), tones.get(table.columns().indexOf(column))))
                .toList();
        return new ChartData(
                series,
                table.rows().stream()
                        .map(row -> new Category(
                                row.label(),
                                table.columns().stream()
                                        .map(column -> ChartValue.of(row.cell(column), language))
                                        .toList()))
                        .toList());
    }

    double max() {
        return categories.stream()
                .flatMap(category -> category.values().stream())
                .mapToDouble(ChartValue::orZero)
                .max()
                .orElse(0);
    }
}
