package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import kz.almasu.system.Language;

/** Stored files of editions, including unpublished ones. */
@ApplicationScoped
@Transactional
public class EditionFiles {

    @PersistenceContext
    private EntityManager entityManager;

    Set<Rendition> stored(Edition edition) {
        Set<Rendition> stored = new HashSet<>();
        entityManager
                .createQuery(
                        "select f.key.language, f.key.format from EditionFile f where f.key.editionId = :edition",
                        Object[].class)
                .setParameter("edition", edition.getId())
                .getResultList()
                .forEach(row -> stored.add(new Rendition((Language) row[0], (FileFormat) row[1])));
        return stored;
    }

    void save(Long editionId, Rendition rendition, byte[] file) {
        entityManager.persist(new EditionFile(editionId, rendition, file));
    }
}
