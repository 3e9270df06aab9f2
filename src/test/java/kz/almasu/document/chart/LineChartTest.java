package kz.almasu.document.chart;

import static kz.almasu.document.chart.SvgFixture.elements;
import static kz.almasu.document.chart.SvgFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Two lines over five half-years: of the third nothing is known, of the fourth only one number. */
class LineChartTest {

    private static final Integer[] OUTGOING = {10, 20, null, 40, 50};
    private static final Integer[] INCOMING = {12, 18, null, null, 51};

    private final Element chart = SvgFixture.draw(new LineChart("Half-years", "Five", data(), 480));

    private static ChartData data() {
        return new ChartData(
                List.of(new ChartSeries("Outgoing", Tone.TEAL), new ChartSeries("Incoming", Tone.OCHRE)),
                IntStream.range(0, OUTGOING.length)
                        .mapToObj(i -> new ChartData.Category("H" + i, List.of(value(OUTGOING[i]), value(INCOMING[i]))))
                        .toList());
    }

    private static ChartValue value(Integer number) {
        return number == null
                ? new ChartValue(OptionalDouble.empty(), "no data")
                : new ChartValue(OptionalDouble.of(number), number.toString());
    }

    @Test
    void aLineHasAGapWhereNothingIsKnown() {
        assertThat(lines()).extracting(line -> steps(line)).containsExactly("MLML", "MLM");
    }

    @Test
    void linesDifferWithoutColour() {
        assertThat(lines())
                .extracting(line -> line.getAttribute("stroke-dasharray"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKnownNumberIsWrittenOnce() {
        assertThat(texts(chart, "text"))
                .containsAll(Arrays.stream(OUTGOING)
                        .filter(n -> n != null)
                        .map(n -> "" + n)
                        .toList())
                .contains("12", "18", "51", "Outgoing", "Incoming")
                .containsOnlyOnce("no data");
    }

    private List<Element> lines() {
        return elements(chart, "path").stream()
                .filter(path -> path.getAttribute("stroke-width").equals("2"))
                .toList();
    }

    private static String steps(Element line) {
        return line.getAttribute("d").replaceAll("[^ML]", "");
    }
}
