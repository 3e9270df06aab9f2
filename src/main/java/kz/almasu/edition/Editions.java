package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Document;
import kz.almasu.edition.snapshot.EditionChanges;
import kz.almasu.edition.snapshot.EditionSnapshot;
import kz.almasu.period.Period;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Published editions. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it returns published editions only")
public class Editions {

    private static final int MAX_DOCUMENTS = 12;

    @PersistenceContext
    private EntityManager entityManager;

    private final ParsedEditions<Document> documents = new ParsedEditions<>(
            MAX_DOCUMENTS, (edition, language) -> content(edition).document(language));

    /** Returns all editions by half-year and number, newest first. */
    public List<Edition> all() {
        return entityManager
                .createQuery(
                        "select e from Edition e where e.publishedAt is not null order by e.period desc, e.number desc",
                        Edition.class)
                .getResultList();
    }

    /**
     * Returns the published half-years, oldest first, each with its newest edition, in one statement; half-years whose
     * figures were published before this portal have none.
     */
    Map<Period, Optional<Edition>> newestByPeriod() {
        Map<Period, Optional<Edition>> newest = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select p, e from Period p left join Edition e on e.period = p.code"
                                + " and e.publishedAt is not null where p.published = true"
                                + " order by p.code, e.number desc",
                        Object[].class)
                .getResultStream()
                .forEach(row -> newest.putIfAbsent((Period) row[0], Optional.ofNullable((Edition) row[1])));
        return newest;
    }

    /** Returns the editions of a half-year, newest first. */
    public List<Edition> of(Period period) {
        return entityManager
                .createQuery(
                        "select e from Edition e where e.period = :period and e.publishedAt is not null"
                                + " order by e.number desc",
                        Edition.class)
                .setParameter("period", period.getCode())
                .getResultList();
    }

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

    public EditionSnapshot content(Edition edition) {
        return entityManager.find(EditionContent.class, edition.getId()).snapshot();
    }

    public Document document(Edition edition, Language language) {
        return documents.get(edition, language);
    }

    /** @throws Refusal not found, if this rendition was not made when the edition was published */
    public byte[] file(Edition edition, Rendition rendition) {
        EditionFile file = entityManager.find(EditionFile.class, new EditionFile.Key(edition.getId(), rendition));
        if (file == null) {
            throw Refusal.notFound("edition.file", rendition.format().extension());
        }
        return file.content();
    }

    /** Compares an edition with the previous one; empty for the first. */
    public Optional<EditionChanges> changes(Period period, Edition edition, Language language) {
        return edition.getNumber() == 1
                ? Optional.empty()
                : Optional.of(EditionChanges.between(
                        content(get(period, edition.getNumber() - 1)), content(edition), language));
    }
}
