package kz.almasu.edition.draft;

/**
 * A paragraph as an analyst wants it.
 *
 * @param id of the paragraph that it becomes; null for a new one
 * @param afterBlockId the id of the block that it follows
 */
public record ParagraphEntry(Long id, String afterBlockId, LocalizedText text) {}
