package kz.almasu.document.chart;

import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * Countries as circles on land without borders, their area in proportion to the number; around Kazakhstan, which is
 * outlined. Countries outside the section are listed below it with their numbers.
 *
 * @param places by any order
 * @param reach the number of the largest circle at least, so that maps side by side have one scale; 0 for its own
 */
public record MapChart(String title, String description, List<Place> places, Words words, Tone tone, double reach)
        implements Chart {

    public MapChart {
        places = List.copyOf(places);
    }

    /** @param code ISO 3166-1 alpha-2 */
    public record Place(String code, String name, ChartValue value) {

        /** Returns name and number; the name alone if the number is unknown. */
        String label() {
            return value.isKnown() ? name + " " + value.text() : name;
        }
    }

    /**
     * The words on the map.
     *
     * @param home the name of Kazakhstan
     * @param beyond what introduces the countries beyond the map
     * @param unnamed what introduces the countries for whose name there is no room
     * @param unknown what marks a country whose number is unknown
     */
    public record Words(String home, String beyond, String unnamed, String unknown) {

        public static Words of(Language language) {
            return new Words(
                    Texts.get(language, "chart.map.home"),
                    Texts.get(language, "chart.map.beyond"),
                    Texts.get(language, "chart.map.unnamed"),
                    Texts.get(language, "cell.unknown"));
        }
    }

    /**
     * Returns the map of a table whose rows are countries.
     *
     * @param numbers the column with the numbers
     */
    public static MapChart of(String title, Table table, String numbers, Tone tone, double reach, Language language) {
        List<Place> places = table.rows().stream()
                .map(row -> new Place(
                        row.key(), row.label(), ChartValue.of(row.cells().get(numbers), language)))
                .toList();
        String listed = places.stream()
                .map(place -> place.name() + " – " + place.value().text())
                .collect(Collectors.joining("; "));
        return new MapChart(title, Texts.get(language, "chart.map", listed), places, Words.of(language), tone, reach);
    }

    @Override
    public String kind() {
        return "map";
    }

    @Override
    public Drawing drawing() {
        return new MapDrawing(this);
    }
}
