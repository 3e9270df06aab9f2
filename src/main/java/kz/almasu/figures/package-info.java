/**
 * What is counted, and how it adds up. When a report is submitted its counts are stored, per direction and dimension; a
 * national figure is the sum of the stored counts of approved reports, so that it costs the same for a thousand participants
 * and for a million. "Only approved data counts" is decided in {@link kz.almasu.figures.Basis} and nowhere else. Figures know no
 * table, no text and no page.
 */
package kz.almasu.figures;
