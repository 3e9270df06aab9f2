package kz.almasu.note.chart;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.chart.ChartData;
import kz.almasu.document.chart.ChartSeries;
import kz.almasu.document.chart.ChartValue;
import kz.almasu.document.chart.LineChart;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Participants of both directions in every half-year from the first to the last; those not published are gaps. */
public final class HalfYearLines {

    private static final List<Direction> DIRECTIONS = List.of(Direction.values());

    private HalfYearLines() {}

    /** @param published at least one, oldest first */
    public static LineChart of(List<TableSet> published, int width) {
        Language language = published.get(0).language();
        Map<HalfYear, TableSet> byHalfYear =
                published.stream().collect(Collectors.toMap(TableSet::halfYear, Function.identity()));
        List<ChartData.Category> places = halfYears(published)
                .map(halfYear -> new ChartData.Category(
                        shortLabel(halfYear, language),
                        DIRECTIONS.stream()
                                .map(direction -> participants(byHalfYear.get(halfYear), direction, language))
                                .toList()))
                .toList();
        List<ChartSeries> series = DIRECTIONS.stream()
                .map(direction -> new ChartSeries(
                        Texts.get(language, "direction.short." + direction), DirectionTones.strong(direction)))
                .toList();
        ChartData data = new ChartData(series, places);
        return new LineChart(
                Texts.get(language, "chart.lines.title"),
                ChartAlternative.of("chart.lines", data, language),
                data,
                width);
    }

    static String shortLabel(HalfYear halfYear, Language language) {
        return Texts.get(language, "halfYear.short." + halfYear.half(), Integer.toString(halfYear.year()));
    }

    private static Stream<HalfYear> halfYears(List<TableSet> published) {
        HalfYear last = published.get(published.size() - 1).halfYear();
        return Stream.iterate(published.get(0).halfYear(), halfYear -> halfYear.compareTo(last) <= 0, HalfYear::next);
    }

    private static ChartValue participants(TableSet tables, Direction direction, Language language) {
        Cell cell = tables == null
                ? Cell.UNKNOWN
                : tables.table(TableIds.OVERVIEW)
                        .row(direction.name())
                        .map(row -> row.cells().get(SideBySide.PARTICIPANTS))
                        .orElse(Cell.UNKNOWN);
        return ChartValue.of(cell, language);
    }
}
