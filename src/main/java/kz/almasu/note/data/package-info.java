/**
 * The figures of published tables as data to reuse: one observation a line, with the codes of what it is about, and the
 * dictionary that explains them. It knows nothing of how they are sent.
 */
package kz.almasu.note.data;
