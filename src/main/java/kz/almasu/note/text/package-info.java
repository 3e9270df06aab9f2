/**
 * The words of the note: chapter by chapter, sentences that are chosen and filled by the figures of
 * {@link kz.almasu.note.NoteSource} alone, in three languages, composed into one format-free
 * {@link kz.almasu.document.Document}. What a sentence says is decided here, how it reads in
 * {@code texts/note_*.properties}; the thresholds of the words for growth stand in {@link kz.almasu.note.text.Growth},
 * what is certain where numbers are unknown in {@code Ranking}. The analyst's own words come in as plain
 * {@link kz.almasu.note.text.Additions}; where they are kept is not known here. It does not know participants,
 * submissions or any file format.
 */
package kz.almasu.note.text;
