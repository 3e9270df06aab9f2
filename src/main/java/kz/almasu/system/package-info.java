/**
 * What every feature may use and what knows no feature: the languages and their texts, refusals, the clock, the
 * migrations of the database, lists as CSV. Nothing here may name a submission, an institution or a figure.
 */
package kz.almasu.system;
