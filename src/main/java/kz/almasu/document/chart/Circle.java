package kz.almasu.document.chart;

/** A circle on the map, and the label that names it. */
record Circle(MapChart.Place place, double x, double y, double radius) {

    boolean touches(Box box) {
        double nearestX = Math.max(box.left(), Math.min(x, box.right()));
        double nearestY = Math.max(box.top(), Math.min(y, box.bottom()));
        return Math.hypot(nearestX - x, nearestY - y) < radius + 1;
    }
}
