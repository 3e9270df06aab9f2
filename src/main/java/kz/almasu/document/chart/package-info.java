/**
 * Charts as immutable values – series, labels, numbers or unknown – and their drawing as SVG, the same on pages and in files:
 * lying bars, lines, a map. One palette for all formats; series differ by texture, marker or dashes beside their colour and are
 * named where they are drawn; an unknown number is drawn as unknown, never as zero. Must not know what is counted.
 */
package kz.almasu.document.chart;
