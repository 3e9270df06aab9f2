/**
 * The report as lists of the platform EPVO, forms ВП-33 and ВП-34, with EPVO's headings and programme ids, and a note on
 * what EPVO cannot hold. Reading such lists is part of {@code intake.mapping}.
 */
package kz.almasu.intake.epvo;
