/**
 * A whole document as a Word file that an editor can go on with: real styles, numbering, captions, cross-references,
 * footnotes, a table of contents and native charts. What things look like stands in {@code styles.xml}, how bullets are
 * set in {@code numbering.xml}, beside this package's classes; the classes only say which style a thing has. It knows
 * documents and Word, nothing else.
 */
package kz.almasu.document.docx;
