/**
 * The text of the note: chapters of sentences that are chosen and filled by the figures of {@link kz.almasu.note.NoteSource} alone,
 * in three languages, composed into one {@link kz.almasu.document.Document}. What a sentence states is decided here, its wording in
 * {@code texts/note_*.properties}; thresholds of words for growth are in {@link kz.almasu.note.text.Growth}, certainty with unknown
 * numbers in {@code Ranking}. Analysts' texts come in as {@link kz.almasu.note.text.AnalystAdditions}. It must not know participants,
 * submissions or file formats.
 */
package kz.almasu.note.text;
