package kz.almasu.document;

import java.util.List;

/**
 * The first page of a document: who publishes it, and what it says in short. Empty texts are left out.
 *
 * @param publisher name of the publisher
 * @param emblem picture in PNG as Base64
 * @param author who prepared the document
 * @param contact address for questions
 */
public record Cover(
        String publisher,
        String emblem,
        String author,
        String contact,
        List<KeyFigure> figures,
        List<Sentence> findings) {

    /** No first page: the text follows the title. */
    public static final Cover NONE = new Cover("", "", "", "", List.of(), List.of());

    public Cover {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** @param remark comparison with an earlier number; empty if there is none */
    public record KeyFigure(String name, String value, String remark) {}

    /** Returns the same figures and findings with a publisher. */
    public Cover by(String newPublisher, String newEmblem, String newAuthor, String newContact) {
        return new Cover(newPublisher, newEmblem, newAuthor, newContact, figures, findings);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
