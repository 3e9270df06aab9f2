package kz.almasu.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Localized;

/**
 * The code lists, each in its catalogue order. Every page and table needs them: the answers of their named queries are
 * kept in memory until an entry is added, and are read-only, so that no transaction makes copies of its own. An entry
 * added in the present transaction is not among them yet.
 */
@ApplicationScoped
public class CodeLists {

    @PersistenceContext
    private EntityManager entityManager;

    /** The whole list. */
    @AllowedToEveryone("the published tables name them")
    public <T extends CodeListEntry> List<T> all(Class<T> list) {
        return entityManager
                .createNamedQuery(list.getSimpleName() + ".all", list)
                .getResultList();
    }

    /** The same, also of a list that is fixed: {@link Direction}. */
    @AllowedToEveryone("the published tables name them")
    public List<? extends Localized> entries(Class<? extends Localized> list) {
        return list.isEnum() ? List.of(list.getEnumConstants()) : all(list.asSubclass(CodeListEntry.class));
    }

    /** The entry with this code; empty where the list has none. */
    @AllowedToEveryone("the published tables name them")
    public <T extends CodeListEntry> Optional<T> find(Class<T> list, String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entityManager.find(list, code));
    }

    /** The same, also of a list that is fixed. */
    public Optional<? extends Localized> entry(Class<? extends Localized> list, String code) {
        return list.isEnum()
                ? Stream.of(list.getEnumConstants())
                        .filter(constant -> constant.toString().equals(code))
                        .findFirst()
                : find(list.asSubclass(CodeListEntry.class), code);
    }

    /** Adds an entry to its list. */
    public void add(CodeListEntry entry) {
        entityManager.persist(entry);
    }
}
