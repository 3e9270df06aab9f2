package kz.almasu.document.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places for the names of circles: the largest circle chooses first among sixteen places around it, near before far; a name
 * touches neither a circle nor another name. One for which no place is left is not placed.
 */
final class MapLabels {

    static final int SIZE = 11;

    private static final TextStyle STYLE = new TextStyle(SIZE, Tone.INK, null, null, null);
    private static final double[] DISTANCES = {3, 7, 13, 21, 30};
    /** Right, left, above and below, then the corners and what lies between; by x and y. */
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1},
        {0.5, -1}, {-0.5, -1}, {0.5, 1}, {-0.5, 1}, {1, -0.5}, {1, 0.5}, {-1, -0.5}, {-1, 0.5}
    };

    private final List<Circle> circles;
    private final List<Box> taken = new ArrayList<>();

    private MapLabels(List<Circle> circles, Box reserved) {
        this.circles = circles;
        taken.add(reserved);
    }

    /** @param reserved where another text stands already */
    static Map<Circle, Box> place(List<Circle> circles, Box reserved) {
        MapLabels labels = new MapLabels(circles, reserved);
        Map<Circle, Box> placed = new LinkedHashMap<>();
        circles.stream()
                .sorted(Comparator.comparingDouble(circle -> -circle.radius()))
                .forEach(circle -> labels.place(circle).ifPresent(box -> placed.put(circle, box)));
        return placed;
    }

    static Box box(TextStyle style, double centre, double baseline, String text) {
        double half = style.width(text) / 2;
        return new Box(centre - half, baseline - style.size(), centre + half, baseline + 3);
    }

    private Optional<Box> place(Circle circle) {
        for (double distance : DISTANCES) {
            for (double[] side : SIDES) {
                Box box = beside(circle, side[0], side[1], distance);
                if (isFree(box)) {
                    taken.add(box);
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    private static Box beside(Circle circle, double sideX, double sideY, double distance) {
        double width = STYLE.width(circle.place().label());
        double height = SIZE + 2;
        double away = (circle.radius() + distance) / Math.hypot(sideX, sideY);
        double left = circle.x() + sideX * away - width * (1 - sideX) / 2;
        double top = circle.y() + sideY * away - height * (1 - sideY) / 2;
        return new Box(left, top, left + width, top + height);
    }

    private boolean isFree(Box box) {
        return box.isWithin(BaseMap.WIDTH, BaseMap.HEIGHT)
                && taken.stream().noneMatch(box::touches)
                && circles.stream().noneMatch(circle -> circle.touches(box));
    }
}
