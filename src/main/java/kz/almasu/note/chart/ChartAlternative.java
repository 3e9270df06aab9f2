package kz.almasu.note.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.almasu.document.chart.ChartData;
import kz.almasu.document.chart.ChartValue;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Text alternatives of charts: their kind, and every value with its name. */
final class ChartAlternative {

    private ChartAlternative() {}

    /** @param kind key of the text that names the kind of chart */
    static String of(String kind, ChartData data, Language language) {
        return Texts.get(
                language,
                kind,
                data.categories().stream()
                        .map(category -> category.label() + " – " + values(data, category))
                        .collect(Collectors.joining("; ")));
    }

    private static String values(ChartData data, ChartData.Category category) {
        List<ChartValue> values = category.values();
        return values.size() == 1
                ? values.get(0).text()
                : IntStream.range(0, values.size())
                        .mapToObj(i -> data.series().get(i).name() + ": "
                                + values.get(i).text())
                        .collect(Collectors.joining(", "));
    }
}
