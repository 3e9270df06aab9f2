package kz.almasu.note.chart;

import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.document.chart.ChartValue;
import kz.almasu.document.chart.MapChart;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Map of the partner countries of a direction, with the numbers of its table of countries. */
public final class CountryMap {

    private static final Direction[] DIRECTIONS = Direction.values();

    private CountryMap() {}

    /** @param reach as of {@link MapChart} */
    public static MapChart of(Table table, Direction direction, double reach, Language language) {
        List<MapChart.Place> places = table.rows().stream()
                .map(row -> new MapChart.Place(
                        row.key(), row.label(), ChartValue.of(row.cells().get(SideBySide.PARTICIPANTS), language)))
                .toList();
        String listed = places.stream()
                .map(place -> place.name() + " – " + place.value().text())
                .collect(Collectors.joining("; "));
        return new MapChart(
                Texts.get(language, "chart.map.title", table.title(), table.scope()),
                Texts.get(language, "chart.map", listed),
                places,
                words(language),
                DirectionTones.strong(direction),
                reach);
    }

    /** Returns the id of the table of countries of a direction. */
    public static String tableId(Direction direction) {
        return direction == Direction.OUTGOING ? TableIds.COUNTRIES_OUTGOING : TableIds.COUNTRIES_INCOMING;
    }

    /** Returns the largest number of participants of a country in either direction. */
    public static double largest(TableSet tables) {
        double largest = 0;
        for (Direction direction : DIRECTIONS) {
            for (Table.Row row : tables.table(tableId(direction)).rows()) {
                Cell cell = row.cells().get(SideBySide.PARTICIPANTS);
                largest = Math.max(largest, cell instanceof Cell.Amount amount ? amount.value() : 0);
            }
        }
        return largest;
    }

    private static MapChart.Words words(Language language) {
        return new MapChart.Words(
                Texts.get(language, "chart.map.home"),
                Texts.get(language, "chart.map.beyond"),
                Texts.get(language, "chart.map.unnamed"),
                Texts.get(language, "cell.unknown"));
    }
}
