package kz.almasu.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.almasu.document.HostileDocument;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Tests a chart of two rows and two periods: unknown and 211, 0 and 55. */
class SvgBarChartTest {

    private final Element chart = chart();

    private static Element chart() {
        Markup markup = new Markup();
        new SvgBarChart(markup, HostileDocument.chartData(), Language.EN).write("chart-1", "Types", "Two half-years");
        return HtmlRendererTest.parse(markup.html().getBytes(StandardCharsets.UTF_8))
                .getDocumentElement();
    }

    @Test
    void isAnImageWithNameAndDescription() {
        assertThat(chart.getAttribute("role")).isEqualTo("img");
        assertThat(chart.getAttribute("aria-labelledby")).isEqualTo("chart-1-title chart-1-description");
        assertThat(texts("title")).containsExactly("Types");
        assertThat(texts("desc")).containsExactly("Two half-years");
    }

    @Test
    void hasALegendAndValueLabels() {
        assertThat(texts("text"))
                .containsSubsequence("2022", "2023", "State", "0", "55")
                .contains("211", "not known");
    }

    @Test
    void barLengthsAreProportional() {
        List<Integer> lengths = HtmlRendererTest.elements(chart, "rect").stream()
                .skip(2)
                .map(bar -> Integer.valueOf(bar.getAttribute("width")))
                .toList();

        assertThat(lengths).hasSize(3).element(1).isEqualTo(0);
        assertThat(lengths.get(0) / (double) lengths.get(2)).isBetween(211 / 55.0 - 0.05, 211 / 55.0 + 0.05);
    }

    @Test
    void drawsADashedLineForAnUnknownValue() {
        assertThat(HtmlRendererTest.elements(chart, "path"))
                .filteredOn(line -> line.hasAttribute("stroke-dasharray"))
                .hasSize(1);
    }

    @Test
    void axisRangesFromZeroBeyondTheMaximum() {
        assertThat(HtmlRendererTest.elements(chart, "text"))
                .filteredOn(text -> text.hasAttribute("text-anchor"))
                .extracting(Element::getTextContent)
                .containsExactly("0", "50", "100", "150", "200", "250");
    }

    private List<String> texts(String name) {
        return HtmlRendererTest.elements(chart, name).stream()
                .map(Element::getTextContent)
                .toList();
    }
}
