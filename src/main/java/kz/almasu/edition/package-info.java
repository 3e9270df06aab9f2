/**
 * Published notes. An {@link kz.almasu.edition.Edition} is a snapshot taken when a reviewer decides to publish: documents, the
 * tables, names and texts they were made from, and every file, byte for byte. A correction is the next edition, with its
 * reason and computed {@link kz.almasu.edition.snapshot.EditionChanges}. It must not know pages or HTTP, and renderers only through
 * {@link kz.almasu.edition.FileFormat}.
 */
package kz.almasu.edition;
