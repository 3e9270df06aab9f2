/**
 * Checks a text written by people against the figures of the note, in three languages: text → tokens → sentences with
 * mentions → statements → verdicts. A claim is contradicted only if its value disagrees with every plausible reading.
 * The
 * package must not know how figures are counted, nor who wrote the text.
 */
package kz.almasu.checker;
