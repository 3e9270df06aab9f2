package kz.almasu.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Cell;
import kz.almasu.document.ChartStyle;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

/** What the charts of a document draw, in all formats alike. */
class DocumentChartsTest {

    private static Block.ChartBlock countries(int... participants) {
        List<Table.Row> rows = IntStream.range(0, participants.length)
                .mapToObj(i ->
                        new Table.Row("C" + i, "Country " + i, null, Map.of("now", new Cell.Amount(participants[i]))))
                .toList();
        Table table = new Table(
                "1", "Countries", "", "Country", List.of(new Table.Column("now", "Now")), rows, List.of(), null);
        return new Block.ChartBlock(
                new Caption(Caption.Kind.CHART, 3, "Chart ", "", "Countries"),
                table,
                "Alternative",
                new ChartStyle(ChartStyle.Shape.MAP, ChartStyle.Hue.OCHRE, 200, false));
    }

    @Test
    void ofManyCountriesTheBarsShowTheFirstWithoutPartingEqualOnes() {
        assertThat(drawn(countries(9, 8, 7, 6, 5, 4, 3, 2, 2, 2, 2, 1))).isEqualTo(7);
        assertThat(drawn(countries(9, 8, 7, 6, 5, 4, 3, 2, 2, 2, 1, 1))).isEqualTo(10);
        assertThat(drawn(countries(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))).isEqualTo(10);
        assertThat(drawn(countries(2, 1))).isEqualTo(2);
    }

    private static int drawn(Block.ChartBlock block) {
        return DocumentCharts.drawn(block).rows().size();
    }

    @Test
    void countriesAreAMapAboveBarsInOneHueAndOnOneScale() {
        List<Chart> charts = DocumentCharts.of(countries(150, 20), Language.EN);

        assertThat(charts).extracting(Chart::kind).containsExactly("map", "bars");
        assertThat(charts.get(0).svg("c"))
                .contains(Tone.OCHRE.fill())
                .doesNotContain(Tone.TEAL.fill())
                .contains("Country 0 – 150; Country 1 – 20");
        assertThat(charts.get(1).svg("c")).contains(">200<").contains(Tone.OCHRE.fill());
    }
}
