/**
 * From an uploaded sheet of participants to a report: preview of what an import would change, comparison with the stored
 * participants, resolution of foreign institutions, and the import, which is all or nothing and can be undone. Subpackages
 * read the file ({@code file}), understand its columns and words ({@code mapping}), parse rows ({@code sheet}), write sheets
 * that can be read again ({@code template}) and lists of EPVO ({@code epvo}), and run uploads as jobs ({@code job}). Rules about
 * participants are those of {@link kz.almasu.submission.rule}.
 */
package kz.almasu.intake;
