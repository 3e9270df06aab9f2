package kz.almasu.document;

/**
 * Writes a document in one file format. The same document gives the same bytes, always: no time of day, no order by
 * chance, no random identifier.
 */
public interface Renderer {

    byte[] render(Document document);
}
