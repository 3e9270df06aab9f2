/**
 * What every feature may use and what knows no feature: languages and texts, refusals, the clock, database migrations, CSV. It must
 * not name a submission, an institution or a figure.
 */
package kz.almasu.system;
