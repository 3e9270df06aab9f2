package kz.almasu.document.chart;

/** Series of a chart in one tone: one bar per category, or one line. */
public record ChartSeries(String name, Tone tone) {}
