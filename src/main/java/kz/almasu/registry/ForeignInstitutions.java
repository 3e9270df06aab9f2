package kz.almasu.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.almasu.system.Batches;
import kz.almasu.system.Refusal;

/** The shared registry of foreign institutions. */
@ApplicationScoped
public class ForeignInstitutions {

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws Refusal not found, if there is none with this id */
    public ForeignInstitution get(Long id) {
        ForeignInstitution found = id == null ? null : entityManager.find(ForeignInstitution.class, id);
        if (found == null) {
            throw Refusal.notFound("foreignInstitution");
        }
        return found;
    }

    /** Returns the canonical institution of this country with this name, ignoring case and spacing. */
    public Optional<ForeignInstitution> find(Country country, String name) {
        return findNameOwner(country, name).map(ForeignInstitution::canonical);
    }

    /** Returns the institution that this name was entered for, even if merged since. */
    public Optional<ForeignInstitution> findNameOwner(Country country, String name) {
        return names(List.of(country), List.of(ForeignInstitution.searchName(name))).stream()
                .findFirst()
                .map(ForeignInstitutionName::getInstitution);
    }

    /** Returns the institutions that are not merged and have one of these ROR ids. */
    public List<ForeignInstitution> withRorIds(Collection<String> rorIds) {
        return Batches.of(
                rorIds,
                batch -> entityManager
                        .createQuery(
                                "select f from ForeignInstitution f where f.mergedInto is null and f.rorId in :ids",
                                ForeignInstitution.class)
                        .setParameter("ids", batch)
                        .getResultList());
    }

    /** Returns the known institution or adds a new one. Concurrent callers are serialized. */
    public ForeignInstitution findOrAdd(Country country, String name) {
        return find(country, name).orElseGet(() -> {
            lock();
            return find(country, name).orElseGet(() -> add(country, name));
        });
    }

    /** Locks the registry against additions, renames and merges until the transaction ends. */
    public void lock() {
        entityManager
                .createNativeQuery(
                        "select registry from registry_lock where registry = 'foreign_institution' for update")
                .getSingleResult();
    }

    /** Adds an institution. The caller must hold the {@link #lock} and have checked that it is new. */
    public ForeignInstitution add(Country country, String name) {
        ForeignInstitution added = new ForeignInstitution(country, name);
        entityManager.persist(added);
        return added;
    }

    /**
     * Returns the institution for an edit based on this version.
     *
     * @throws Refusal conflict, if it has been changed since; not found, if there is none with this id
     */
    public ForeignInstitution get(Long id, int version) {
        ForeignInstitution found = get(id);
        if (found.getVersion() != version) {
            throw Refusal.conflict("changed");
        }
        return found;
    }

    /**
     * Returns the given names that exist in these countries.
     *
     * @param searchNames in the form of {@link ForeignInstitution#searchName}
     */
    public List<ForeignInstitutionName> names(Collection<Country> countries, Collection<String> searchNames) {
        return Batches.of(
                searchNames,
                batch -> entityManager
                        .createQuery(
                                "select n from ForeignInstitutionName n join fetch n.institution"
                                        + " where n.country in :countries and n.searchName in :names",
                                ForeignInstitutionName.class)
                        .setParameter("countries", countries)
                        .setParameter("names", batch)
                        .getResultList());
    }

    /** Returns all names of all institutions including merged ones, alphabetically. */
    public List<ForeignInstitutionName> names() {
        return entityManager
                .createQuery(
                        "select n from ForeignInstitutionName n join fetch n.institution order by n.searchName",
                        ForeignInstitutionName.class)
                .getResultList();
    }

    /** Returns all names of an institution and of those merged into it, alphabetically. */
    public List<ForeignInstitutionName> names(ForeignInstitution institution) {
        return entityManager
                .createQuery(
                        "select n from ForeignInstitutionName n join fetch n.institution i"
                                + " where i = :institution or i.mergedInto = :institution order by n.searchName",
                        ForeignInstitutionName.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    /**
     * Returns one page of the query's result, by country and name.
     *
     * @param first offset, from 0
     */
    public List<ForeignInstitution> find(ForeignInstitutionQuery query, int first, int limit) {
        TypedQuery<ForeignInstitution> typedQuery = query.institutions(entityManager);
        return typedQuery.setFirstResult(first).setMaxResults(limit).getResultList();
    }

    public long count(ForeignInstitutionQuery query) {
        return query.count(entityManager).getSingleResult();
    }
}
