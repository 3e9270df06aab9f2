/**
 * What a text can state about figures (an amount, a share, a change, a ranking, a comparison, a reference) and how each kind
 * of statement is evaluated against the facts of the tables.
 */
package kz.almasu.checker.statement;
