/**
 * What was published, for good. An {@link kz.almasu.edition.Edition} is frozen when a reviewer decides to publish: its
 * documents, the tables, names and words that they were made from, and then every file, byte for byte. Nothing that
 * changes afterwards changes it; a correction is the next edition, with its reason and a computed list of
 * {@link kz.almasu.edition.EditionChanges}. It does not know pages or HTTP, and no renderer but by
 * {@link kz.almasu.edition.FileFormat}.
 */
package kz.almasu.edition;
