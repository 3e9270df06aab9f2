package kz.almasu.document.chart;

import java.util.List;

/**
 * Drawing of a bar chart. Short labels of single bars stand before them, others above. The bars of the first group name
 * their series; the axis leaves room for all words behind the bars.
 */
final class BarDrawing implements Drawing {

    private static final int LINE_HEIGHT = 17;
    private static final int BAR_HEIGHT = 15;
    private static final int BAR_PITCH = BAR_HEIGHT + 4;
    private static final int GROUP_GAP = 12;
    private static final int ROW_GAP = 3;
    private static final int AXIS_HEIGHT = 20;
    private static final int TOP = 4;
    private static final int WORD_GAP = 6;
    private static final int UNKNOWN_LENGTH = 30;
    /** The part of the width that labels before bars may take. */
    private static final double LABEL_PART = 0.36;

    private final BarChart chart;
    private final List<ChartSeries> series;
    private final List<ChartData.Category> categories;
    private final Scale scale;
    private final boolean inRows;
    private final double left;
    private final double length;

    BarDrawing(BarChart chart) {
        this.chart = chart;
        this.series = chart.data().series();
        this.categories = chart.data().categories();
        this.scale = Scale.ofBars(Math.max(chart.data().max(), chart.reach()));
        double labels = categories.stream()
                .mapToDouble(category -> TextStyle.LABEL.width(category.label()))
                .max()
                .orElse(0);
        this.inRows = series.size() == 1 && labels <= chart.width() * LABEL_PART;
        this.left = inRows ? labels + WORD_GAP : 0;
        this.length = longest();
    }

    /** The longest axis with which all bars and the words behind them fit. */
    private double longest() {
        double available = chart.width() - left - 1;
        double longest = available - TextStyle.AXIS.width(Long.toString(scale.last())) / 2;
        for (ChartData.Category category : categories) {
            for (int i = 0; i < series.size(); i++) {
                double part = scale.part(category.values().get(i).orZero());
                double words = TextStyle.VALUE.width(words(category, i)) + WORD_GAP;
                longest = part == 0 ? longest : Math.min(longest, (available - words) / part);
            }
        }
        return longest;
    }

    @Override
    public int width() {
        return chart.width();
    }

    @Override
    public int height() {
        return bottom() + AXIS_HEIGHT;
    }

    private int bottom() {
        return TOP + categories.stream().mapToInt(this::height).sum();
    }

    private int height(ChartData.Category category) {
        return inRows ? BAR_PITCH + ROW_GAP : labelHeight(category) + series.size() * BAR_PITCH + GROUP_GAP;
    }

    private int labelHeight(ChartData.Category category) {
        return 3 + lines(category).size() * LINE_HEIGHT;
    }

    private List<String> lines(ChartData.Category category) {
        return TextStyle.LABEL.wrapped(List.of(category.label().split(" ")), chart.width());
    }

    @Override
    public void draw(Svg svg) {
        scale.ticks().forEach(tick -> axis(svg, tick));
        int top = TOP;
        for (ChartData.Category category : categories) {
            group(svg, category, top);
            top += height(category);
        }
    }

    private void axis(Svg svg, long tick) {
        double x = left + scale.part(tick) * length;
        svg.line(x, TOP, x, bottom(), tick == 0 ? Tone.MUTED : Tone.GRID, null);
        svg.text(x, bottom() + 15, TextStyle.AXIS.anchored(x == 0 ? "start" : "middle"), Long.toString(tick));
    }

    private void group(Svg svg, ChartData.Category category, int top) {
        if (inRows) {
            svg.text(left - WORD_GAP, top + 14, TextStyle.LABEL.anchored("end"), category.label());
        } else {
            List<String> lines = lines(category);
            for (int i = 0; i < lines.size(); i++) {
                svg.text(0, top + 14 + i * LINE_HEIGHT, TextStyle.LABEL, lines.get(i));
            }
        }
        for (int i = 0; i < series.size(); i++) {
            bar(svg, category, i, top + (inRows ? ROW_GAP : labelHeight(category) + i * BAR_PITCH));
        }
    }

    private void bar(Svg svg, ChartData.Category category, int index, double y) {
        ChartValue value = category.values().get(index);
        double bar = value.isKnown() ? scale.part(value.orZero()) * length : UNKNOWN_LENGTH;
        if (value.isKnown()) {
            svg.box(series.get(index).tone(), left, y, bar, BAR_HEIGHT);
        } else {
            svg.line(left, y + BAR_HEIGHT / 2.0, left + bar, y + BAR_HEIGHT / 2.0, Tone.MUTED, "3 3");
        }
        TextStyle style = value.isKnown() ? TextStyle.VALUE : TextStyle.UNKNOWN;
        svg.text(left + bar + WORD_GAP, y + BAR_HEIGHT - 3, style, words(category, index));
    }

    /** The words behind a bar: its value and, in the first group of several series, the name of the series. */
    private String words(ChartData.Category category, int index) {
        String text = category.values().get(index).text();
        return series.size() > 1 && category == categories.get(0)
                ? text + " – " + series.get(index).name()
                : text;
    }
}
