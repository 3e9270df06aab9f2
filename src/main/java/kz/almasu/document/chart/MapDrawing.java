package kz.almasu.document.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Drawing of a map, with the sizes of its circles and the lists of countries that are not named on it below. */
final class MapDrawing implements Drawing {

    private static final double LARGEST = 31;
    private static final double SMALLEST = 2.5;
    private static final double UNKNOWN = 4;
    private static final int LINE_HEIGHT = 17;
    /** The part of the largest radius from which a circle is large. */
    private static final double LARGE = 0.28;

    private static final String LAND = "#e3e8ec";
    private static final String HOME = "#f3ecd9";
    private static final String HOME_EDGE = "#8b7a4b";
    private static final TextStyle NAME = new TextStyle(MapLabels.SIZE, Tone.INK, null, null, null);
    private static final TextStyle HOME_NAME = new TextStyle(12, "#5f5026", "middle", "bold", "home");

    private final MapChart chart;
    private final double reach;
    private final List<Circle> circles;
    private final Map<Circle, MapLabels.Label> labels;
    private final List<String> lines;

    MapDrawing(MapChart chart) {
        this.chart = chart;
        this.reach = Math.max(
                Math.max(1, chart.reach()),
                chart.places().stream()
                        .mapToDouble(place -> place.value().orZero())
                        .max()
                        .orElse(0));
        this.circles = chart.places().stream()
                .flatMap(place -> BaseMap.place(place.code())
                        .map(point -> new Circle(place, point.x(), point.y(), radius(place.value())))
                        .stream())
                .sorted(Comparator.comparingDouble(circle -> -circle.radius()))
                .toList();
        BaseMap.Point home = BaseMap.HOME_NAME;
        this.labels = MapLabels.place(
                circles,
                LARGEST * LARGE,
                MapLabels.box(HOME_NAME, home, chart.words().home()));
        this.lines = Stream.concat(
                        lines(chart.words().unnamed(), unnamed()),
                        lines(chart.words().beyond(), beyond()))
                .toList();
    }

    private double radius(ChartValue value) {
        return value.isKnown() ? Math.max(SMALLEST, LARGEST * Math.sqrt(value.orZero() / reach)) : UNKNOWN;
    }

    private List<MapChart.Place> unnamed() {
        return circles.stream()
                .filter(circle -> !labels.containsKey(circle))
                .map(Circle::place)
                .toList();
    }

    private List<MapChart.Place> beyond() {
        return chart.places().stream()
                .filter(place -> BaseMap.place(place.code()).isEmpty())
                .sorted(Comparator.comparingDouble(place -> -place.value().orZero()))
                .toList();
    }

    /** Wraps a list of places into lines of the map's width. */
    private static Stream<String> lines(String introduction, List<MapChart.Place> places) {
        if (places.isEmpty()) {
            return Stream.empty();
        }
        List<String> words = new ArrayList<>(List.of(introduction));
        for (MapChart.Place place : places) {
            words.add(place.label() + (place == places.get(places.size() - 1) ? "" : ","));
        }
        return TextStyle.VALUE.wrapped(words, BaseMap.WIDTH).stream();
    }

    @Override
    public int width() {
        return BaseMap.WIDTH;
    }

    @Override
    public int height() {
        return BaseMap.HEIGHT + (int) (2 * LARGEST) + 8 + lines.size() * LINE_HEIGHT;
    }

    @Override
    public void draw(Svg svg) {
        svg.shape(BaseMap.LAND, LAND, null, null);
        svg.shape(BaseMap.HOME, HOME, HOME_EDGE, null);
        BaseMap.Point home = BaseMap.HOME_NAME;
        svg.text(home.x(), home.y(), HOME_NAME, chart.words().home());
        circles.forEach(circle -> circle(
                svg,
                circle.x(),
                circle.y(),
                circle.radius(),
                circle.place().value().isKnown()));
        labels.forEach((circle, label) -> label(svg, circle, label));
        sizes(svg);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(
                    0,
                    height() - 5 - (lines.size() - 1 - i) * LINE_HEIGHT,
                    TextStyle.VALUE.named("small"),
                    lines.get(i));
        }
    }

    private void circle(Svg svg, double x, double y, double radius, boolean known) {
        svg.circle(
                x,
                y,
                radius,
                known ? chart.tone().fill() : "#ffffff",
                known ? "#ffffff" : Tone.MUTED,
                known ? null : "2 2");
    }

    /** A name, and where it is apart a line that leads to it. */
    private static void label(Svg svg, Circle circle, MapLabels.Label label) {
        String name = label.large() ? "large" : "small";
        List<Box> leader = MapLabels.leader(circle, label.box());
        if (!leader.isEmpty()) {
            Box first = leader.get(0);
            Box last = leader.get(leader.size() - 1);
            svg.leader(name, first.left() + 0.5, first.top() + 0.5, last.left() + 0.5, last.top() + 0.5);
        }
        svg.middleText(
                label.x(),
                label.middle(),
                NAME.anchored(label.anchor()).named(name),
                circle.place().label());
    }

    /** Circles of round numbers and, where there are any, the circle of an unknown number. */
    private void sizes(Svg svg) {
        double y = BaseMap.HEIGHT + LARGEST + 4;
        double x = 4;
        for (long size : roundNumbers()) {
            ChartValue value = new ChartValue(OptionalDouble.of(size), Long.toString(size));
            x = size(svg, x, y, value);
        }
        if (circles.stream().anyMatch(circle -> !circle.place().value().isKnown())) {
            size(svg, x, y, new ChartValue(OptionalDouble.empty(), chart.words().unknown()));
        }
    }

    private double size(Svg svg, double x, double y, ChartValue value) {
        double radius = radius(value);
        circle(svg, x + radius, y, radius, value.isKnown());
        svg.text(x + 2 * radius + 6, y + 4, TextStyle.VALUE, value.text());
        return x + 2 * radius + 12 + TextStyle.VALUE.width(value.text()) + 12;
    }

    private List<Long> roundNumbers() {
        long largest = Stream.iterate(1L, power -> power * 10)
                .takeWhile(power -> power <= reach)
                .flatMap(power -> Stream.of(power, 2 * power, 5 * power))
                .filter(candidate -> candidate <= reach)
                .reduce(1L, (smaller, larger) -> larger);
        return Stream.of(1L, largest / 5, largest)
                .filter(size -> size > 0)
                .distinct()
                .sorted()
                .toList();
    }
}
