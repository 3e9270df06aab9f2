/**
 * Language analysis: tokenizer, sentence and clause splitter, vocabulary and phrases
 * ({@code texts/checker_*.properties}), and the names of code lists. It must not know figures or statements.
 */
package kz.almasu.checker.language;
