/**
 * Content of editions and differences between two of them: the frozen content, its factory, and computed changes. It knows
 * drafts, notes and documents; not how editions are stored, rendered or published.
 */
package kz.almasu.edition.snapshot;
