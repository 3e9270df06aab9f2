/**
 * Documents as editable Word files: styles, numbering, captions, cross-references, footnotes, a table of contents and native
 * charts. Appearance is defined in {@code styles.xml} and {@code numbering.xml}; the classes only assign styles. Must not
 * know what a document is about.
 */
package kz.almasu.document.docx;
