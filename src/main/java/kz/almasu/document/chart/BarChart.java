package kz.almasu.document.chart;

/**
 * Lying bars: one group per category, one bar per series, each with its value. An unknown value is a dashed line with
 * words.
 *
 * @param width in pixels
 * @param reach the value that the axis must reach at least, so that charts side by side have one scale; 0 for its own
 */
public record BarChart(String title, String description, ChartData data, int width, double reach) implements Chart {

    @Override
    public String kind() {
        return "bars";
    }

    @Override
    public Drawing drawing() {
        return new BarDrawing(this);
    }
}
