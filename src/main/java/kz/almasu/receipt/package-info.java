/**
 * The receipt of a submitted report: what was signed, by whom and when, and how its hash is verified. It is made from the stored
 * version alone, in three languages, and kept as first made.
 */
package kz.almasu.receipt;
