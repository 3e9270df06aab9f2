package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.almasu.document.Document;
import kz.almasu.period.Period;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** What was published, for everybody to read. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it gives only what is published")
public class Editions {

    @PersistenceContext
    private EntityManager entityManager;

    /** All of them, the newest half-year and in it the newest edition first. */
    public List<Edition> all() {
        return entityManager
                .createQuery(
                        "select e from Edition e where e.publishedAt is not null order by e.period desc, e.number desc",
                        Edition.class)
                .getResultList();
    }

    /** The editions of one half-year, the newest first. */
    public List<Edition> of(Period period) {
        return entityManager
                .createQuery(
                        "select e from Edition e where e.period = :period and e.publishedAt is not null"
                                + " order by e.number desc",
                        Edition.class)
                .setParameter("period", period.getCode())
                .getResultList();
    }

    /** The newest edition of a half-year; empty while none is published. */
    public Optional<Edition> latest(Period period) {
        return of(period).stream().findFirst();
    }

    /** @throws Refusal not found, if there is no such edition or it is not published yet */
    public Edition get(Period period, int number) {
        return of(period).stream()
                .filter(edition -> edition.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("edition", period, Integer.toString(number)));
    }

    /** All that it consists of. */
    public EditionSnapshot content(Edition edition) {
        return entityManager.find(EditionContent.class, edition.getId()).content();
    }

    /** The note as it was published. */
    public Document document(Edition edition, Language language) {
        return content(edition).document(language);
    }

    /** The file as it was made when it was published. @throws Refusal not found, if that format was not made then */
    public byte[] file(Edition edition, Rendition copy) {
        EditionFile file = entityManager.find(EditionFile.class, new EditionFile.Key(edition.getId(), copy));
        if (file == null) {
            throw Refusal.notFound("edition.file", copy.format().extension());
        }
        return file.content();
    }

    /** What has changed since the edition before; empty for the first. */
    public Optional<EditionChanges> changes(Period period, Edition edition, Language language) {
        return edition.getNumber() == 1
                ? Optional.empty()
                : Optional.of(EditionChanges.between(
                        content(get(period, edition.getNumber() - 1)), content(edition), language));
    }
}
