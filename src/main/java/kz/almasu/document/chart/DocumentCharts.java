package kz.almasu.document.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.ChartStyle;
import kz.almasu.document.Table;
import kz.almasu.system.Language;

/** The charts of a chart block: what they show, in which tones and on which scale, in every format alike. */
public final class DocumentCharts {

    /** Width in pixels. */
    public static final int WIDTH = 680;

    /** More countries are on the map only. */
    private static final int MOST_COUNTRIES = 10;

    private DocumentCharts() {}

    /** Returns the drawings of a block, from above. */
    public static List<Chart> of(Block.ChartBlock block, Language language) {
        Table drawn = drawn(block);
        ChartData data = ChartData.of(drawn, tones(block), language);
        String title = block.caption().text();
        if (block.style().shape() == ChartStyle.Shape.LINES) {
            return List.of(new LineChart(title, block.alternative(), data, WIDTH));
        }
        BarChart bars = new BarChart(
                title, block.alternative(), data, WIDTH, block.style().reach());
        return block.style().shape() == ChartStyle.Shape.BARS ? List.of(bars) : List.of(map(block, language), bars);
    }

    private static MapChart map(Block.ChartBlock block, Language language) {
        List<Table.Column> columns = block.data().columns();
        return MapChart.of(
                block.caption().text(),
                block.data(),
                columns.get(columns.size() - 1).key(),
                strong(block.style().hue()),
                block.style().reach(),
                language);
    }

    /** Returns the rows that are drawn as bars or places: all, but of countries the first ones. */
    public static Table drawn(Block.ChartBlock block) {
        Table data = block.data();
        if (block.style().shape() != ChartStyle.Shape.MAP || data.rows().size() <= MOST_COUNTRIES) {
            return data;
        }
        List<Table.Row> leading = data.rows()
                .subList(
                        0, untied(data.rows(), data.columns().get(data.columns().size() - 1)));
        return new Table(data.id(), data.title(), data.scope(), data.head(), data.columns(), leading, List.of(), null);
    }

    /** Returns the largest number of first rows that does not part equal ones; the limit if all are equal. */
    private static int untied(List<Table.Row> rows, Table.Column column) {
        return IntStream.iterate(MOST_COUNTRIES, count -> count > 0, count -> count - 1)
                .filter(count -> !cell(rows, count - 1, column).equals(cell(rows, count, column)))
                .findFirst()
                .orElse(MOST_COUNTRIES);
    }

    private static Cell cell(List<Table.Row> rows, int index, Table.Column column) {
        Cell cell = rows.get(index).cell(column);
        return cell == null ? Cell.UNKNOWN : cell;
    }

    /** Returns one tone per column: of bars the last strong and the earlier ones light, of lines one hue each. */
    public static List<Tone> tones(Block.ChartBlock block) {
        ChartStyle style = block.style();
        int series = block.data().columns().size();
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            if (style.shape() == ChartStyle.Shape.LINES) {
                tones.add(i == 0 ? strong(style.hue()) : i == 1 ? strong(other(style.hue())) : Tone.GREY);
            } else {
                tones.add(i == series - 1 ? strong(style.hue()) : light(style.hue()));
            }
        }
        return tones;
    }

    private static ChartStyle.Hue other(ChartStyle.Hue hue) {
        return hue == ChartStyle.Hue.TEAL ? ChartStyle.Hue.OCHRE : ChartStyle.Hue.TEAL;
    }

    private static Tone strong(ChartStyle.Hue hue) {
        return hue == ChartStyle.Hue.TEAL ? Tone.TEAL : Tone.OCHRE;
    }

    private static Tone light(ChartStyle.Hue hue) {
        return hue == ChartStyle.Hue.TEAL ? Tone.TEAL_LIGHT : Tone.OCHRE_LIGHT;
    }
}
