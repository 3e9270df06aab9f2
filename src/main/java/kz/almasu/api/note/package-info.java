/**
 * API resources of the note: tables, the note and its files, editions, publishing, analysts' texts, the text checker.
 */
package kz.almasu.api.note;
