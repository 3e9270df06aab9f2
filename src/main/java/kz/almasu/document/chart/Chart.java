package kz.almasu.document.chart;

import kz.almasu.document.markup.Markup;

/** A chart in one language that can draw itself as SVG, with a name and a text alternative for those who cannot see it. */
public sealed interface Chart permits BarChart, LineChart, MapChart {

    String FONTS = "Liberation Sans, DejaVu Sans, Arial, sans-serif";

    String title();

    /** Text alternative. */
    String description();

    /** The kind of chart, a class by which a page sets its words. */
    String kind();

    Drawing drawing();

    /** @param id prefix of the ids of title and description; unique in its page */
    default void write(Markup markup, String id) {
        Drawing drawing = drawing();
        String width = Integer.toString(drawing.width());
        String height = Integer.toString(drawing.height());
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                kind(),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-description",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "font-family",
                FONTS);
        markup.element("title", title(), "id", id + "-title");
        markup.element("desc", description(), "id", id + "-description");
        drawing.draw(new Svg(markup));
        markup.close();
    }

    /** Returns the SVG element as text. */
    default String svg(String id) {
        Markup markup = new Markup();
        write(markup, id);
        return markup.html();
    }
}
