/**
 * Counts and their sums. Submitting a report stores its counts per direction and dimension; a national figure is the
 * sum of the stored counts of approved reports, so that its cost does not depend on the number of participants. Only
 * {@link kz.almasu.figures.Basis} decides which submissions count. Must not depend on tables, texts or pages.
 */
package kz.almasu.figures;
