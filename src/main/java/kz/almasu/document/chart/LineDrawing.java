package kz.almasu.document.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Drawing of a line chart: lines differ by dashes and markers too, and are named at their last known number. */
final class LineDrawing implements Drawing {

    private static final int HEIGHT = 250;
    private static final int TOP = 20;
    private static final int BOTTOM = HEIGHT - 28;
    private static final int LEFT = 34;
    private static final int MARGIN = 26;
    private static final int LINE_HEIGHT = 15;

    private final LineChart chart;
    private final List<ChartSeries> series;
    private final List<ChartData.Category> places;
    private final Scale scale;
    private final double right;

    LineDrawing(LineChart chart) {
        this.chart = chart;
        this.series = chart.data().series();
        this.places = chart.data().categories();
        this.scale = Scale.ofLines(chart.data().max());
        double names = series.stream()
                .mapToDouble(one -> TextStyle.LARGE.width(one.name()))
                .max()
                .orElse(0);
        this.right = chart.width() - Math.min(names + 12, chart.width() * 0.4);
    }

    @Override
    public int width() {
        return chart.width();
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Svg svg) {
        scale.ticks().forEach(tick -> {
            svg.line(LEFT, y(tick), right, y(tick), tick == 0 ? Tone.MUTED : Tone.GRID, null);
            svg.text(LEFT - 6, y(tick) + 4, TextStyle.AXIS.anchored("end"), Long.toString(tick));
        });
        for (int place = 0; place < places.size(); place++) {
            if ((places.size() - 1 - place) % every() == 0) {
                svg.text(
                        x(place), BOTTOM + 18, TextStyle.AXIS, places.get(place).label());
            }
            unknown(svg, place);
        }
        for (int i = 0; i < series.size(); i++) {
            line(svg, i);
        }
        IntStream.range(0, places.size())
                .filter(place -> isRoomy() || place == places.size() - 1)
                .forEach(place -> values(svg, place));
        names(svg);
    }

    /** Every which place has room for its label. */
    private int every() {
        double widest = places.stream()
                .mapToDouble(place -> TextStyle.AXIS.width(place.label()))
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.ceil((widest + 6) / pitch()));
    }

    /** True if there is room for a number at each place; else only the last numbers are written. */
    private boolean isRoomy() {
        return places.size() < 3 || pitch() > TextStyle.VALUE.width(Long.toString(scale.last())) + 6;
    }

    private double pitch() {
        return places.size() < 2 ? right - LEFT : x(1) - x(0);
    }

    private void unknown(Svg svg, int place) {
        List<ChartValue> values = places.get(place).values();
        if (values.stream().noneMatch(ChartValue::isKnown)) {
            svg.line(x(place), TOP, x(place), BOTTOM, Tone.GRID, "3 3");
            if (isRoomy()) {
                svg.text(x(place), BOTTOM - 8, TextStyle.AXIS, values.get(0).text());
            }
        }
    }

    private void line(Svg svg, int index) {
        StringBuilder path = new StringBuilder();
        boolean gap = true;
        for (int place = 0; place < places.size(); place++) {
            ChartValue value = value(place, index);
            if (value.isKnown()) {
                path.append(gap ? 'M' : 'L')
                        .append(Svg.number(x(place)))
                        .append(' ')
                        .append(Svg.number(y(value.orZero())));
            }
            gap = !value.isKnown();
        }
        Tone tone = series.get(index).tone();
        svg.shape(path.toString(), "none", tone.edge(), "2", index == 0 ? null : index % 2 == 1 ? "7 4" : "2 3");
        for (int place = 0; place < places.size(); place++) {
            if (value(place, index).isKnown()) {
                svg.shape(marker(index, x(place), y(value(place, index).orZero())), tone.fill(), "#ffffff", null);
            }
        }
    }

    /** A square, a diamond or a triangle. */
    private static String marker(int index, double x, double y) {
        return switch (index % 3) {
            case 0 -> polygon(x - 4, y - 4, x + 4, y - 4, x + 4, y + 4, x - 4, y + 4);
            case 1 -> polygon(x, y - 6, x + 6, y, x, y + 6, x - 6, y);
            default -> polygon(x, y - 6, x + 6, y + 5, x - 6, y + 5);
        };
    }

    private static String polygon(double... points) {
        StringBuilder path = new StringBuilder("M");
        for (int i = 0; i < points.length; i++) {
            path.append(i == 0 ? "" : i % 2 == 0 ? "L" : " ").append(Svg.number(points[i]));
        }
        return path.append('Z').toString();
    }

    /** Numbers above their markers; one that would cover the number above it stands below its marker. */
    private void values(Svg svg, int place) {
        double above = Double.NEGATIVE_INFINITY;
        for (int index : byHeight(place)) {
            ChartValue value = value(place, index);
            double y = y(value.orZero()) - 9;
            double free = y - above < LINE_HEIGHT ? y + 27 : y;
            svg.text(
                    x(place),
                    free,
                    TextStyle.VALUE
                            .anchored("middle")
                            .colored(series.get(index).tone().edge()),
                    value.text());
            above = free;
        }
    }

    private void names(Svg svg) {
        double above = Double.NEGATIVE_INFINITY;
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, series.size()).boxed().toList());
        order.sort(Comparator.comparingDouble(index -> y(lastKnown(index))));
        for (int index : order) {
            double y = Math.max(y(lastKnown(index)) + 4, above + LINE_HEIGHT);
            ChartSeries one = series.get(index);
            svg.text(right + 6, y, TextStyle.VALUE.bold().colored(one.tone().edge()), one.name());
            above = y;
        }
    }

    /** The series with a known number at a place, the largest first. */
    private List<Integer> byHeight(int place) {
        return IntStream.range(0, series.size())
                .boxed()
                .filter(index -> value(place, index).isKnown())
                .sorted(Comparator.comparingDouble(
                        index -> y(value(place, index).orZero())))
                .toList();
    }

    private double lastKnown(int index) {
        return IntStream.range(0, places.size())
                .filter(place -> value(place, index).isKnown())
                .mapToDouble(place -> value(place, index).orZero())
                .reduce(0, (earlier, later) -> later);
    }

    private ChartValue value(int place, int index) {
        return places.get(place).values().get(index);
    }

    private double x(int place) {
        double first = LEFT + MARGIN;
        double last = right - MARGIN;
        return places.size() == 1 ? (first + last) / 2 : first + (last - first) * place / (places.size() - 1);
    }

    private double y(double value) {
        return BOTTOM - scale.part(value) * (BOTTOM - TOP);
    }
}
