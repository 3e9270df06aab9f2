package kz.almasu.note.chart;

import kz.almasu.document.Cell;
import kz.almasu.document.Table;
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
        return MapChart.of(
                Texts.get(language, "chart.map.title", table.title(), table.scope()),
                table,
                SideBySide.PARTICIPANTS,
                DirectionTones.strong(direction),
                reach,
                language);
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
}
