/**
 * Text of the note: chapters of sentences, selected and filled by the figures of {@link kz.almasu.note.NoteSource}
 * alone, in three languages, composed into one {@link kz.almasu.document.Document}. Statements are selected here; their
 * wording is in {@code texts/note_*.properties}, the thresholds of growth words in {@link kz.almasu.note.text.Growth},
 * certainty with unknown numbers in {@code Ranking}. Texts of analysts are {@link
 * kz.almasu.note.addition.AnalystAdditions}. Must not depend on participants, submissions or file formats.
 */
package kz.almasu.note.text;
