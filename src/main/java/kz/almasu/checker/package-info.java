/**
 * Holds a text that people wrote against the figures of the note: reads what each of its sentences says of participants,
 * shares, growth, rankings and references, in three languages, and gives a verdict on each. The way is text → tokens →
 * sentences with what they mention → statements → verdicts. The words by which a language is read are data
 * ({@code texts/checker_*.properties}); names come from the code lists. It contradicts only what it has understood: a
 * value that disagrees with every plausible reading. It does not know how figures were counted, nor who wrote the text.
 */
package kz.almasu.checker;
