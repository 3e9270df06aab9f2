/**
 * The note before it is published: what analysts add to it ({@link kz.almasu.edition.manuscript.NoteWriting}), what they
 * decide ({@link kz.almasu.edition.manuscript.NoteDecisions}) and what still stands against publishing it
 * ({@link kz.almasu.edition.manuscript.Checklist}). All of it can change at any time; what was published knows nothing of
 * that.
 */
package kz.almasu.edition.manuscript;
