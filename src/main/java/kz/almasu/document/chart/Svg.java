package kz.almasu.document.chart;

import kz.almasu.document.markup.Markup;

/** Writer of SVG shapes; coordinates are rounded to a tenth of a pixel. */
public final class Svg {

    private static final String FONTS = "Liberation Sans, DejaVu Sans, Arial, sans-serif";

    private final Markup markup;

    Svg(Markup markup) {
        this.markup = markup;
    }

    /** Opens the image, named and described by the elements with the id's endings. */
    void open(String kind, String id, int width, int height) {
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                kind,
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-description",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "font-family",
                FONTS);
    }

    /** Writes a box in the colour and texture of a tone. */
    void box(Tone tone, double x, double y, double width, double height) {
        markup.empty(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                tone.fill(),
                "stroke",
                tone.edge());
        if (tone.isHatched() && width > 0) {
            shape(hatching(x, y, width, height), "none", tone.hatch(), null);
        }
    }

    /** Rising lines across a box, cut off at its right edge: files may not support patterns. */
    private static String hatching(double x, double y, double width, double height) {
        StringBuilder path = new StringBuilder();
        double right = x + width;
        for (double at = x - height + 3; at < right; at += 6) {
            double from = Math.max(at, x);
            double to = Math.min(at + height, right);
            path.append('M').append(number(from)).append(' ').append(number(y + height - (from - at)));
            path.append('L').append(number(to)).append(' ').append(number(y + height - (to - at)));
        }
        return path.toString();
    }

    /** @param dashes null for a solid line */
    void line(double x1, double y1, double x2, double y2, String color, String dashes) {
        shape("M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2), "none", color, dashes);
    }

    /** @param name class by which a page may hide it together with the text that it leads to */
    void leader(String name, double x1, double y1, double x2, double y2) {
        String path = "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2);
        markup.empty("path", "class", name, "d", path, "fill", "none", "stroke", Tone.MUTED);
    }

    void shape(String path, String fill, String stroke, String dashes) {
        shape(path, fill, stroke, "1", dashes);
    }

    void shape(String path, String fill, String stroke, String strokeWidth, String dashes) {
        markup.empty(
                "path",
                "d",
                path,
                "fill",
                fill,
                "stroke",
                stroke,
                "stroke-width",
                stroke == null ? null : strokeWidth,
                "stroke-dasharray",
                dashes);
    }

    void circle(double x, double y, double radius, String fill, String stroke, String dashes) {
        markup.empty(
                "circle",
                "cx",
                number(x),
                "cy",
                number(y),
                "r",
                number(radius),
                "fill",
                fill,
                "fill-opacity",
                "0.75",
                "stroke",
                stroke,
                "stroke-dasharray",
                dashes);
    }

    void text(double x, double y, TextStyle style, String text) {
        text(x, y, null, style, text);
    }

    /** Writes a text whose middle, not its baseline, is at y, whatever size a page gives it. */
    void middleText(double x, double y, TextStyle style, String text) {
        text(x, y, "0.35em", style, text);
    }

    private void text(double x, double y, String shift, TextStyle style, String text) {
        markup.element(
                "text",
                text,
                "class",
                style.name(),
                "x",
                number(x),
                "y",
                number(y),
                "dy",
                shift,
                "font-size",
                Integer.toString(style.size()),
                "fill",
                style.color(),
                "text-anchor",
                style.anchor(),
                "font-weight",
                style.weight());
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
