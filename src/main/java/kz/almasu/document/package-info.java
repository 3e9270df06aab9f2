/**
 * What is published, free of any format: a {@link kz.almasu.document.Document} of sealed
 * {@link kz.almasu.document.Block}s, in which a {@link kz.almasu.document.Table} can also stand alone; each file format
 * is one renderer over them, in a package of its own. A document does not know what it is about: no institution, no
 * half-year, no figure.
 */
package kz.almasu.document;
