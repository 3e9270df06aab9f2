package kz.almasu.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The code lists, each in its catalogue order. */
@ApplicationScoped
public class CodeLists {

    @PersistenceContext
    private EntityManager entityManager;

    /** The whole list. */
    public <T extends CodeListEntry> List<T> all(Class<T> list) {
        return entityManager
                .createQuery("select e from " + list.getSimpleName() + " e order by e.position", list)
                .setHint("eclipselink.query-results-cache", true)
                .getResultList();
    }

    /** The entry with this code; empty where the list has none. */
    public <T extends CodeListEntry> Optional<T> find(Class<T> list, String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entityManager.find(list, code));
    }

    /** Adds an entry to its list. */
    public void add(CodeListEntry entry) {
        entityManager.persist(entry);
    }
}
