package kz.almasu.document.chart;

/** What is drawn in one tone: one bar per category, or one line. */
public record ChartSeries(String name, Tone tone) {}
