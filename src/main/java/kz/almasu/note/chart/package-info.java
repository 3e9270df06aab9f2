/**
 * Charts of the note's tables: leading rows as bars, half-years as lines, partner countries on a map, the same on pages and in
 * documents. Outgoing is teal and incoming ochre everywhere, an earlier half-year light. Must not read figures: tables are given.
 */
package kz.almasu.note.chart;
