/**
 * Checks a text written by people against the figures of the note, in three languages: text → tokens → sentences with
 * mentions → statements → verdicts. It contradicts only what it has understood: a value that disagrees with every plausible
 * reading. It must not know how figures are counted, nor who wrote the text.
 */
package kz.almasu.checker;
