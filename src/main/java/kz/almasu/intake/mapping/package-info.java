/**
 * Meanings of columns and values: headings and code list values in three languages with their synonyms, dates as
 * people write them, and the column mappings confirmed by institutions.
 */
package kz.almasu.intake.mapping;
