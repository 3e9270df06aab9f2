/**
 * Checks a text written by people against the figures of the note, in three languages: text → tokens → sentences with
 * mentions → readings → verdicts. A statement is supported only if its likeliest reading holds and nothing near it was
 * left unused; contradicted only if no reading holds; else it is not read. The package must not know how figures are
 * counted, nor who wrote the text.
 */
package kz.almasu.checker;
