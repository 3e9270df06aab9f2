package kz.almasu.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The shared registry of institutions abroad. */
@ApplicationScoped
public class ForeignInstitutions {

    @PersistenceContext
    private EntityManager entityManager;

    /** The institution of this country that goes by this name, however it is capitalised or spaced. */
    public Optional<ForeignInstitution> find(Country country, String name) {
        return entityManager
                .createQuery(
                        "select f from ForeignInstitution f where f.country = :country and f.searchName = :name",
                        ForeignInstitution.class)
                .setParameter("country", country)
                .setParameter("name", ForeignInstitution.searchName(name))
                .getResultStream()
                .findFirst();
    }

    /** The known institution, or a new one of this name; of two who add the same at once, the second waits. */
    public ForeignInstitution findOrAdd(Country country, String name) {
        return find(country, name).orElseGet(() -> {
            lock();
            return find(country, name).orElseGet(() -> add(country, name));
        });
    }

    /** Until the transaction ends nobody else adds to the registry. */
    public void lock() {
        entityManager
                .createNativeQuery(
                        "select registry from registry_lock where registry = 'foreign_institution' for update")
                .getSingleResult();
    }

    /** Adds one that is known not to be there yet; whoever has made sure of that holds the {@link #lock}. */
    public ForeignInstitution add(Country country, String name) {
        ForeignInstitution added = new ForeignInstitution(country, name);
        entityManager.persist(added);
        return added;
    }

    /** All of these countries. */
    public List<ForeignInstitution> of(List<Country> countries) {
        return countries.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select f from ForeignInstitution f where f.country in :countries",
                                ForeignInstitution.class)
                        .setParameter("countries", countries)
                        .getResultList();
    }

    /** Those whose name holds the typed text, the ones of this country (if given) first; at most {@code limit}. */
    public List<ForeignInstitution> suggest(Country country, String typed, int limit) {
        String pattern = "%"
                + ForeignInstitution.searchName(typed)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        return entityManager
                .createQuery(
                        "select f from ForeignInstitution f where f.searchName like :pattern escape '!'"
                                + " order by case when f.country.code = :country then 0 else 1 end, f.searchName",
                        ForeignInstitution.class)
                .setParameter("pattern", pattern)
                .setParameter("country", country == null ? "" : country.getCode())
                .setMaxResults(limit)
                .getResultList();
    }
}
