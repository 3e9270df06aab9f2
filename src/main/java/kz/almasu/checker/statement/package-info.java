/**
 * Statements about figures and their evaluation: an {@code Expression} (a count, share, difference, ratio or growth of
 * subjects) with a value or another expression, a ranking, a participation, a reference. It must not know words.
 */
package kz.almasu.checker.statement;
