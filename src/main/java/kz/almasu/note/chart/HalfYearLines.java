package kz.almasu.note.chart;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Cell;
import kz.almasu.document.ChartStyle;
import kz.almasu.document.Table;
import kz.almasu.document.chart.ChartData;
import kz.almasu.document.chart.LineChart;
import kz.almasu.document.chart.Tone;
import kz.almasu.note.Captions;
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
        ChartData data = ChartData.of(
                table(published, ""),
                DIRECTIONS.stream().map(DirectionTones::strong).toList(),
                language);
        return new LineChart(
                Texts.get(language, "chart.lines.title"),
                ChartAlternative.of("chart.lines", data, language),
                data,
                width);
    }

    /** Returns the chart of a document, with its numbers as a table. */
    public static Block.ChartBlock block(List<TableSet> published, int number) {
        Language language = published.get(0).language();
        String title = Texts.get(language, "chart.lines.title");
        Table table = table(published, title);
        ChartStyle style = new ChartStyle(ChartStyle.Shape.LINES, ChartStyle.Hue.TEAL, 0, true);
        List<Tone> tones = DIRECTIONS.stream().map(DirectionTones::strong).toList();
        return new Block.ChartBlock(
                Captions.numbered(Caption.Kind.CHART, number, title, language),
                table,
                ChartAlternative.of("chart.lines", ChartData.of(table, tones, language), language),
                style);
    }

    /** Returns a row per half-year and a column per direction. */
    private static Table table(List<TableSet> published, String title) {
        Language language = published.get(0).language();
        Map<HalfYear, TableSet> byHalfYear =
                published.stream().collect(Collectors.toMap(TableSet::halfYear, Function.identity()));
        return new Table(
                "half-years",
                title,
                "",
                Texts.get(language, "chart.lines.halfYear"),
                DIRECTIONS.stream()
                        .map(direction ->
                                new Table.Column(direction.name(), Texts.get(language, "direction.short." + direction)))
                        .toList(),
                halfYears(published)
                        .map(halfYear -> row(halfYear, byHalfYear.get(halfYear), language))
                        .toList(),
                List.of(),
                null);
    }

    /** @param tables null if the half-year is not published */
    private static Table.Row row(HalfYear halfYear, TableSet tables, Language language) {
        Map<String, Cell> cells = DIRECTIONS.stream()
                .collect(Collectors.toMap(Direction::name, direction -> participants(tables, direction)));
        return new Table.Row(halfYear.code(), shortLabel(halfYear, language), null, cells);
    }

    static String shortLabel(HalfYear halfYear, Language language) {
        return Texts.get(language, "halfYear.short." + halfYear.half(), Integer.toString(halfYear.year()));
    }

    private static Stream<HalfYear> halfYears(List<TableSet> published) {
        HalfYear last = published.get(published.size() - 1).halfYear();
        return Stream.iterate(published.get(0).halfYear(), halfYear -> halfYear.compareTo(last) <= 0, HalfYear::next);
    }

    private static Cell participants(TableSet tables, Direction direction) {
        return tables == null
                ? Cell.UNKNOWN
                : tables.table(TableIds.OVERVIEW)
                        .row(direction.name())
                        .map(row -> row.cells().get(SideBySide.PARTICIPANTS))
                        .orElse(Cell.UNKNOWN);
    }
}
