package kz.almasu.document.chart;

import static kz.almasu.document.chart.SvgFixture.elements;
import static kz.almasu.document.chart.SvgFixture.number;
import static kz.almasu.document.chart.SvgFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import kz.almasu.registry.CatalogueFixture;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Maps of countries of the catalogue with numbers drawn at random, from a fixed seed. */
class MapChartTest {

    private static final MapChart.Words WORDS =
            new MapChart.Words("Қазақстан", "Картадан тыс:", "Картада аты жазылмаған:", "саны белгісіз");

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNameTouchesACircleOrAnotherName(long seed) {
        List<Circle> circles = circles(countries(seed));
        Box home = new Box(460, 100, 540, 120);
        Map<Circle, MapLabels.Label> labels = MapLabels.place(circles, 9, home);

        assertThat(labels).hasSizeGreaterThan(circles.size() / 2);
        List<Box> boxes = new ArrayList<>(
                labels.values().stream().map(MapLabels.Label::box).toList());
        boxes.add(home);
        for (Box box : boxes.subList(0, labels.size())) {
            assertThat(circles).noneMatch(circle -> circle.touches(box));
            assertThat(boxes).filteredOn(other -> other != box).noneMatch(box::touches);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCountryIsNamedOnceWithItsNumber(long seed) {
        List<MapChart.Place> countries = countries(seed);
        String words = String.join(" ", texts(draw(countries), "text"));

        assertThat(countries).allSatisfy(country -> assertThat(words).contains(country.label()));
    }

    @Test
    void areasAreInProportion() {
        List<Element> circles = elements(
                draw(List.of(place("UZ", "Өзбекстан", 100), place("RU", "Ресей", 25), place("US", "АҚШ", 7))),
                "circle");

        assertThat(number(circles.get(0), "r") / number(circles.get(1), "r")).isEqualTo(2);
    }

    @Test
    void mapsSideBySideHaveOneScale() {
        List<MapChart.Place> one = List.of(place("UZ", "Өзбекстан", 25));
        Element shared = SvgFixture.draw(new MapChart("", "", one, WORDS, Tone.OCHRE, 100));

        assertThat(number(elements(shared, "circle").get(0), "r")).isEqualTo(15.5);
    }

    @Test
    void aCountryBeyondTheMapIsListedBelowIt() {
        assertThat(texts(draw(List.of(place("US", "АҚШ", 18), place("ID", "Индонезия", 4))), "text"))
                .contains("Картадан тыс: АҚШ 18, Индонезия 4");
    }

    @Test
    void anUnknownNumberIsAnEmptyCircleWithItsWords() {
        Element map = draw(List.of(new MapChart.Place("UZ", "Өзбекстан", new ChartValue(OptionalDouble.empty(), "?"))));

        assertThat(elements(map, "circle").get(0).getAttribute("stroke-dasharray"))
                .isNotEmpty();
        assertThat(texts(map, "text")).contains("Өзбекстан", "саны белгісіз");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UZ", "RU", "KG", "TR", "DE", "GB", "MT"})
    void neighboursHaveAPlaceOnTheMap(String code) {
        assertThat(BaseMap.place(code)).isPresent();
    }

    private static Element draw(List<MapChart.Place> places) {
        return SvgFixture.draw(new MapChart("Map", "Countries", places, WORDS, Tone.TEAL, 0));
    }

    private static List<Circle> circles(List<MapChart.Place> places) {
        return places.stream()
                .flatMap(place -> BaseMap.place(place.code()).stream()
                        .map(point -> new Circle(
                                place,
                                point.x(),
                                point.y(),
                                3 * Math.sqrt(place.value().orZero()))))
                .toList();
    }

    private static List<MapChart.Place> countries(long seed) {
        Random random = new Random(seed);
        List<MapChart.Place> places = new ArrayList<>();
        for (CSVRecord country : CatalogueFixture.records("/catalogue/countries.csv")) {
            if (random.nextInt(3) == 0) { // twice the countries of the note of 2023 H1
                places.add(place(country.get("code"), country.get("name_kk"), 1 + random.nextInt(100)));
            }
        }
        return places;
    }

    private static MapChart.Place place(String code, String name, int number) {
        return new MapChart.Place(code, name, new ChartValue(OptionalDouble.of(number), Integer.toString(number)));
    }
}
