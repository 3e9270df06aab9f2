/**
 * Shared by all features and independent of them: languages and texts, refusals, the clock, database migrations, CSV.
 * It
 * must not name a submission, an institution or a figure.
 */
package kz.almasu.system;
