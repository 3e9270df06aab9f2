package kz.almasu.edition.draft;

/**
 * Input for a new or changed paragraph.
 *
 * @param id null for a new one
 * @param afterBlockId the id of the block that it follows
 * @param recurring whether it is offered in the notes of later half-years
 */
public record ParagraphEntry(Long id, String afterBlockId, LocalizedText text, boolean recurring) {}
