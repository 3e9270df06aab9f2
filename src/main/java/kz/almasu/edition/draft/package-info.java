/**
 * The note before it is published: analysts' texts ({@link kz.almasu.edition.draft.NoteEditing}), reviewers' decisions
 * ({@link kz.almasu.edition.draft.NoteDecisions}) and the publishing checklist ({@link kz.almasu.edition.draft.Checklist}). All of it
 * can change at any time; published editions must not depend on its current content.
 */
package kz.almasu.edition.draft;
