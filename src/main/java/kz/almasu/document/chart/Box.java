package kz.almasu.document.chart;

/** A rectangle that a text takes. */
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y) {
        return new Box(x - 0.5, y - 0.5, x + 0.5, y + 0.5);
    }

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(double width, double height) {
        return left >= 0 && top >= 0 && right <= width && bottom <= height;
    }
}
