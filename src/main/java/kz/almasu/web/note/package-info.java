/**
 * Pages of the note: tables, the note and its editions, public once published; and, for reviewers, analysts' texts, the text
 * checker and publishing. Who may read what is decided behind these pages.
 */
package kz.almasu.web.note;
