/**
 * A publication free of any file format: a {@link kz.almasu.document.Document} of sealed {@link kz.almasu.document.Block}s; a
 * {@link kz.almasu.document.Table} can also be used alone. Each file format is one renderer in a subpackage. A document must not
 * depend on its subject: no institution, no period, no figure.
 */
package kz.almasu.document;
