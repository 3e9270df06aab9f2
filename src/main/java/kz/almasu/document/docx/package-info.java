/**
 * A document as a Word file that can be edited further: styles, numbering, captions, cross-references, footnotes, a table of
 * contents and native charts. Appearance is defined in {@code styles.xml} and {@code numbering.xml}; the classes only assign
 * styles. It knows documents and Word only.
 */
package kz.almasu.document.docx;
