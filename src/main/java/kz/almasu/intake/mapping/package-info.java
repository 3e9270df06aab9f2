/**
 * What columns and values mean: headings and code list values in three languages with their synonyms, dates as people write
 * them, and the column mappings that an institution has confirmed.
 */
package kz.almasu.intake.mapping;
