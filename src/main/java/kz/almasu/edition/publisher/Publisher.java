package kz.almasu.edition.publisher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.almasu.document.Cover;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** The ministry as it signs editions. Without a name of its own the Kazakhstani ministry of higher education signs. */
@ApplicationScoped
public class Publisher {

    @PersistenceContext
    private EntityManager entityManager;

    public Cover sign(Cover cover, Language language) {
        Optional<PublisherText> text = text(language);
        return cover.by(
                text.map(PublisherText::getName)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> standardName(language)),
                settings().map(PublisherRecord::getEmblem).orElse(""),
                text.map(PublisherText::getAuthor).orElse(""),
                text.map(PublisherText::getContact).orElse(""));
    }

    static String standardName(Language language) {
        return Texts.get(language, "publisher.name");
    }

    /** Returns the texts in a language; empty if none were ever set. */
    Optional<PublisherText> text(Language language) {
        return Optional.ofNullable(entityManager.find(PublisherText.class, language.tag()));
    }

    /** Empty if nothing was ever set. */
    Optional<PublisherRecord> settings() {
        return Optional.ofNullable(entityManager.find(PublisherRecord.class, PublisherRecord.ID));
    }
}
