package kz.almasu.document;

/**
 * Renders a document in one file format. Output is deterministic: equal documents give equal bytes, without timestamps,
 * random identifiers or unspecified iteration order.
 */
public interface Renderer {

    byte[] render(Document document);
}
