/**
 * What counts, and how it adds up. When a submission is submitted its counts are kept, per direction and dimension; a
 * national figure is the sum of the kept counts of the approved submissions, so that it costs the same for a thousand
 * participants and for a million. "Only approved data counts" is decided here, in {@link kz.almasu.figures.Basis}, and
 * nowhere else. Figures know no table, no text and no page.
 */
package kz.almasu.figures;
