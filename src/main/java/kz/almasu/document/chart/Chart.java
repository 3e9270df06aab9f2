package kz.almasu.document.chart;

import kz.almasu.document.markup.Markup;

/** A chart in one language that can draw itself as SVG, with a name and a text alternative for those who cannot see it. */
public sealed interface Chart permits BarChart, LineChart, MapChart {

    String title();

    /** Text alternative. */
    String description();

    /** The kind of chart, a class by which a page sets its words. */
    String kind();

    Drawing drawing();

    /** @param id prefix of the ids of title and description; unique in its page */
    default void write(Markup markup, String id) {
        Drawing drawing = drawing();
        Svg svg = new Svg(markup);
        svg.open(kind(), id, drawing.width(), drawing.height());
        markup.element("title", title(), "id", id + "-title");
        markup.element("desc", description(), "id", id + "-description");
        drawing.draw(svg);
        markup.close();
    }

    /** Returns the SVG element as text. */
    default String svg(String id) {
        Markup markup = new Markup();
        write(markup, id);
        return markup.html();
    }
}
