/**
 * The kinds of statements about figures (an amount, a share, a change, a ranking, a comparison, a reference) and their
 * evaluation against the facts of the tables.
 */
package kz.almasu.checker.statement;
