package kz.almasu.document.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The land under the circles, and where each country's circle stands; source and licence: {@code SOURCE.txt}. */
final class BaseMap {

    static final int WIDTH = 680;
    static final int HEIGHT = 320;
    static final String LAND = resource("land.path").strip();
    static final String HOME = resource("home.path").strip();
    static final Point HOME_NAME = new Point(498, 116);

    private static final Map<String, Point> PLACES = resource("places.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(","))
            .collect(Collectors.toMap(
                    line -> line[0], line -> new Point(Double.parseDouble(line[1]), Double.parseDouble(line[2]))));

    private BaseMap() {}

    record Point(double x, double y) {}

    /** @return empty for a country beyond the map */
    static Optional<Point> place(String code) {
        return Optional.ofNullable(PLACES.get(code));
    }

    private static String resource(String name) {
        try (InputStream resource = BaseMap.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
