/**
 * API resources of the note: tables, the note and its files, editions, publishing, texts of analysts, the text checker.
 */
package kz.almasu.api.note;
