package kz.almasu.document.chart;

/** The shapes of a chart; sizes are in CSS pixels. */
public interface Drawing {

    int width();

    int height();

    void draw(Svg svg);
}
