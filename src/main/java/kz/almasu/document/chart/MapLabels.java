package kz.almasu.document.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places for the names of circles: the largest circle chooses first among sixteen places around it, near before far; a
 * name touches neither a circle nor another name. One for which no place is left is not placed. The names of large
 * circles have room for a larger font, in which a small screen shows them alone.
 */
final class MapLabels {

    static final int SIZE = 11;
    static final int SIZE_ON_SMALL_SCREENS = 20;

    /** A name farther from its circle is joined to it by a line. */
    private static final double NEAR = 8;

    private static final double[] DISTANCES = {3, 7, 13, 21, 30, 42};
    /** Right, left, above and below, then the corners and what lies between; by x and y. */
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1},
        {0.5, -1}, {-0.5, -1}, {0.5, 1}, {-0.5, 1}, {1, -0.5}, {1, 0.5}, {-1, -0.5}, {-1, 0.5}
    };

    private final List<Circle> circles;
    private final List<Box> taken = new ArrayList<>();
    private final Map<Circle, Label> placed = new LinkedHashMap<>();

    /** @param side where it stands beside its circle: -1 to the left, 0 in the middle, 1 to the right */
    record Label(Box box, double side, boolean large) {

        String anchor() {
            return side == 0 ? "middle" : side < 0 ? "end" : "start";
        }

        double x() {
            return side == 0 ? (box.left() + box.right()) / 2 : side < 0 ? box.right() : box.left();
        }

        double middle() {
            return (box.top() + box.bottom()) / 2;
        }

        /** Returns a label at this place in the usual font size. */
        Label small(String text) {
            double width = style(SIZE).width(text);
            double left = x() - (side == 0 ? width / 2 : side < 0 ? width : 0);
            double top = middle() - SIZE / 2.0 - 1;
            return new Label(new Box(left, top, left + width, top + SIZE + 2), side, true);
        }
    }

    private MapLabels(List<Circle> circles, Box reserved) {
        this.circles = circles;
        taken.add(reserved);
    }

    /**
     * @param circles the largest first
     * @param largeFrom radius from which a circle is large
     * @param reserved where another text is already
     */
    static Map<Circle, Label> place(List<Circle> circles, double largeFrom, Box reserved) {
        MapLabels labels = new MapLabels(circles, reserved);
        List<Circle> large =
                circles.stream().filter(circle -> circle.radius() >= largeFrom).toList();
        large.forEach(circle -> labels.place(circle, SIZE_ON_SMALL_SCREENS));
        labels.shrink();
        circles.stream()
                .filter(circle -> !labels.placed.containsKey(circle))
                .forEach(circle -> labels.place(circle, SIZE));
        return labels.placed;
    }

    /** Returns the box of a text in its middle, in the larger font. */
    static Box box(TextStyle style, BaseMap.Point baseline, String text) {
        double half = style.width(text) * SIZE_ON_SMALL_SCREENS / style.size() / 2;
        return new Box(
                baseline.x() - half, baseline.y() - SIZE_ON_SMALL_SCREENS, baseline.x() + half, baseline.y() + 4);
    }

    private static TextStyle style(int size) {
        return new TextStyle(size, Tone.INK, null, null, null);
    }

    /** Leaves what the larger font takes more to other names: they are not shown together. */
    private void shrink() {
        placed.replaceAll((circle, label) -> label.small(circle.place().label()));
        taken.subList(1, taken.size()).clear();
        placed.forEach((circle, label) -> {
            taken.add(label.box());
            taken.addAll(leader(circle, label.box()));
        });
    }

    private void place(Circle circle, int size) {
        find(circle, size).ifPresent(label -> {
            taken.add(label.box());
            taken.addAll(leader(circle, label.box()));
            placed.put(circle, label);
        });
    }

    /** Returns the line that joins a name to its circle, as a row of small boxes; empty if the name is near. */
    static List<Box> leader(Circle circle, Box box) {
        double x = Math.max(box.left(), Math.min(circle.x(), box.right()));
        double y = Math.max(box.top(), Math.min(circle.y(), box.bottom()));
        double length = Math.hypot(x - circle.x(), y - circle.y());
        List<Box> steps = new ArrayList<>();
        if (length > circle.radius() + NEAR) {
            for (double at = circle.radius() + 1.5; at < length - 1; at += 1.5) {
                steps.add(Box.around(
                        circle.x() + (x - circle.x()) * at / length, circle.y() + (y - circle.y()) * at / length));
            }
        }
        return steps;
    }

    private Optional<Label> find(Circle circle, int size) {
        for (double distance : DISTANCES) {
            for (double[] side : SIDES) {
                Box box = beside(circle, side[0], side[1], distance, size);
                if (isFree(box) && leader(circle, box).stream().allMatch(this::isFree)) {
                    return Optional.of(new Label(box, Math.abs(side[0]) < 1 ? 0 : side[0], false));
                }
            }
        }
        return Optional.empty();
    }

    private static Box beside(Circle circle, double sideX, double sideY, double distance, int size) {
        double width = style(size).width(circle.place().label());
        double height = size + 2;
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
