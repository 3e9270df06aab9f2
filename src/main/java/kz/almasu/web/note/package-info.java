/**
 * The pages of the note: tables, the note itself and its editions, which everybody reads once they are published; and, for
 * reviewers, its words, the checker and publishing. What a reader may see is decided behind these pages.
 */
package kz.almasu.web.note;
