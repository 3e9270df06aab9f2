package kz.almasu.document.chart;

/**
 * Lines over time: one per series, with a marker and a number at each place of the axis. Where a number is unknown the
 * line has a gap; a place without any known number says so.
 *
 * @param width in pixels
 */
public record LineChart(String title, String description, ChartData data, int width) implements Chart {

    @Override
    public String kind() {
        return "lines";
    }

    @Override
    public Drawing drawing() {
        return new LineDrawing(this);
    }
}
