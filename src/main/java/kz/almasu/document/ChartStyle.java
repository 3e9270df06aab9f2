package kz.almasu.document;

/**
 * How a chart shows the numbers of its table.
 *
 * @param hue of the last series; of lines, of the first
 * @param reach the number that the axis reaches at least, so that charts that are compared have one scale; 0 for its own
 * @param tabulated true if the numbers are printed as a table below the chart
 */
public record ChartStyle(Shape shape, Hue hue, long reach, boolean tabulated) {

    /** Bars above their numbers. */
    public static final ChartStyle BARS = new ChartStyle(Shape.BARS, Hue.TEAL, 0, true);

    /** Shape in which numbers are drawn. */
    public enum Shape {
        /** One category per row, one bar per column. */
        BARS,
        /** One place per row, one line per column. */
        LINES,
        /** Rows are countries: circles on a map where the format has one, and the largest numbers as bars. */
        MAP
    }

    /** Colour families. */
    public enum Hue {
        TEAL,
        OCHRE
    }
}
