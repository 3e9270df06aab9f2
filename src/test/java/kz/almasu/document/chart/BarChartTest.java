package kz.almasu.document.chart;

import static kz.almasu.document.chart.SvgFixture.elements;
import static kz.almasu.document.chart.SvgFixture.number;
import static kz.almasu.document.chart.SvgFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.almasu.document.HostileDocument;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A chart of two rows and two periods: unknown and 211, 0 and 55; and one of single bars. */
class BarChartTest {

    private static final ChartData TWO_PERIODS =
            ChartData.of(HostileDocument.chartData(), List.of(Tone.OCHRE_LIGHT, Tone.OCHRE), Language.EN);

    private final Element chart = SvgFixture.draw(new BarChart("Types", "Two half-years", TWO_PERIODS, 680, 0));

    @Test
    void isAnImageWithNameAndDescription() {
        assertThat(chart.getAttribute("role")).isEqualTo("img");
        assertThat(chart.getAttribute("aria-labelledby")).isEqualTo("chart-1-title chart-1-description");
        assertThat(texts(chart, "title")).containsExactly("Types");
        assertThat(texts(chart, "desc")).containsExactly("Two half-years");
    }

    @Test
    void barsOfTheFirstGroupNameTheirSeries() {
        assertThat(texts(chart, "text")).containsSubsequence("not known – 2022", "211 – 2023", "State", "0", "55");
    }

    @Test
    void lengthsAreInProportion() {
        List<Element> bars = elements(chart, "rect");

        assertThat(bars).hasSize(3);
        assertThat(number(bars.get(1), "width")).isZero();
        assertThat(number(bars.get(0), "width") / number(bars.get(2), "width")).isBetween(3.83, 3.84);
    }

    @Test
    void anUnknownValueIsADashedLine() {
        assertThat(elements(chart, "path"))
                .filteredOn(line -> line.hasAttribute("stroke-dasharray"))
                .hasSize(1);
    }

    @Test
    void theAxisReachesFromZeroBeyondTheLargestValue() {
        assertThat(axis(chart)).containsExactly("0", "50", "100", "150", "200", "250");
    }

    @Test
    void chartsSideBySideHaveOneScale() {
        Element other = SvgFixture.draw(new BarChart("Types", "", TWO_PERIODS, 680, 900));

        assertThat(axis(other)).containsExactly("0", "200", "400", "600", "800", "1000");
    }

    /** Ochre bars are hatched; the hatching ends with the bar. */
    @Test
    void texturesStayInsideTheirBar() {
        double right = number(elements(chart, "rect").get(2), "width");
        List<Double> ends = elements(chart, "path").stream()
                .map(path -> path.getAttribute("d"))
                .filter(path -> path.split("M").length > 2)
                .reduce((first, last) -> last)
                .map(path -> Stream.of(path.substring(1).split("[ML]"))
                        .map(point -> Double.valueOf(point.split(" ")[0]))
                        .toList())
                .orElseThrow();

        assertThat(ends).isNotEmpty().allSatisfy(x -> assertThat(x).isBetween(0.0, right));
    }

    @Test
    void nothingIsDrawnBeyondTheEdge() {
        Element countries = SvgFixture.draw(singleBars("Ресей Федерациясы", 480));

        for (Element bar : elements(countries, "rect")) {
            assertThat(number(bar, "x") + number(bar, "width")).isLessThan(480);
        }
        assertThat(elements(countries, "text"))
                .filteredOn(text -> !text.hasAttribute("text-anchor"))
                .hasSize(3)
                .allSatisfy(text -> assertThat(number(text, "x") + TextStyle.VALUE.width(text.getTextContent()))
                        .isLessThanOrEqualTo(480));
    }

    @Test
    void shortLabelsStandBeforeTheirBarLongOnesAbove() {
        int rows = (int) number(SvgFixture.draw(singleBars("Польша", 480)), "height");
        int groups = (int) number(SvgFixture.draw(singleBars("Польша ".repeat(8), 480)), "height");

        assertThat(groups - rows).isGreaterThan(3 * 20);
    }

    @Test
    void aLongLabelTakesSeveralLines() {
        Element chart = SvgFixture.draw(
                singleBars("Гранттық қаржыландыру бағдарламасы ".repeat(3).strip(), 480));

        assertThat(elements(chart, "text"))
                .filteredOn(text -> text.getTextContent().contains("Гранттық"))
                .allSatisfy(text ->
                        assertThat(TextStyle.LABEL.width(text.getTextContent())).isLessThanOrEqualTo(480));
        assertThat(String.join(" ", texts(chart, "text")))
                .contains("Гранттық қаржыландыру бағдарламасы ".repeat(3).strip());
    }

    private static BarChart singleBars(String label, int width) {
        List<ChartData.Category> categories = IntStream.of(116, 98, 28)
                .mapToObj(number -> new ChartData.Category(
                        label, List.of(new ChartValue(OptionalDouble.of(number), Integer.toString(number)))))
                .toList();
        ChartData data = new ChartData(List.of(new ChartSeries("2023", Tone.TEAL)), categories);
        return new BarChart("Countries", "", data, width, 0);
    }

    private static List<String> axis(Element chart) {
        return elements(chart, "text").stream()
                .filter(text -> text.hasAttribute("text-anchor"))
                .map(Element::getTextContent)
                .toList();
    }
}
