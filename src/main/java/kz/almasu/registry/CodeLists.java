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
 * The code lists, each in catalogue order. Entries are read-only and their query results cached until an entry is
 * added, because every page and table needs them. An entry added in the current transaction is not included yet.
 */
@ApplicationScoped
public class CodeLists {

    @PersistenceContext
    private EntityManager entityManager;

    @AllowedToEveryone("the published tables name them")
    public <T extends CodeListEntry> List<T> all(Class<T> list) {
        return entityManager
                .createNamedQuery(list.getSimpleName() + ".all", list)
                .getResultList();
    }

    /** Returns all entries, also of a code list that is an enum, such as {@link Direction}. */
    @AllowedToEveryone("the published tables name them")
    public List<? extends Localized> entries(Class<? extends Localized> list) {
        return list.isEnum() ? List.of(list.getEnumConstants()) : all(list.asSubclass(CodeListEntry.class));
    }

    @AllowedToEveryone("the published tables name them")
    public <T extends CodeListEntry> Optional<T> find(Class<T> list, String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entityManager.find(list, code));
    }

    /** Returns the entry with this code, also of a code list that is an enum. */
    public Optional<? extends Localized> entry(Class<? extends Localized> list, String code) {
        return list.isEnum()
                ? Stream.of(list.getEnumConstants())
                        .filter(constant -> constant.toString().equals(code))
                        .findFirst()
                : find(list.asSubclass(CodeListEntry.class), code);
    }

    public void add(CodeListEntry entry) {
        entityManager.persist(entry);
    }
}
