/**
 * Similarity of institution names across scripts, spellings and word order: tokens, edit distance, common words. It
 * must not
 * know entities or the database.
 */
package kz.almasu.registry.matching;
