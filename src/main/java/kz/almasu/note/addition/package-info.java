/**
 * What analysts add to the computed note or change in it: paragraphs, notes on tables, and computed sentences in other words
 * or left out. Their figures are placeholders, so that they stay current. Knows the blocks and figures of a note, but not
 * how its text is composed.
 */
package kz.almasu.note.addition;
