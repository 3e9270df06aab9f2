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

/** The shared registry of institutions abroad. */
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

    /** The institution of this country that goes by this name, however it is capitalised or spaced. */
    public Optional<ForeignInstitution> find(Country country, String name) {
        return findNameOwner(country, name).map(ForeignInstitution::canonical);
    }

    /** The institution for which this name was entered, merged since or not. */
    public Optional<ForeignInstitution> findNameOwner(Country country, String name) {
        return names(List.of(country), List.of(ForeignInstitution.searchName(name))).stream()
                .findFirst()
                .map(ForeignInstitutionName::getInstitution);
    }

    /** Those that are not merged and have one of these ids at ror.org. */
    public List<ForeignInstitution> withRorIds(Collection<String> rorIds) {
        return Batches.of(
                rorIds,
                part -> entityManager
                        .createQuery(
                                "select f from ForeignInstitution f where f.mergedInto is null and f.rorId in :ids",
                                ForeignInstitution.class)
                        .setParameter("ids", part)
                        .getResultList());
    }

    /** The known institution, or a new one of this name; of two who add the same at once, the second waits. */
    public ForeignInstitution findOrAdd(Country country, String name) {
        return find(country, name).orElseGet(() -> {
            lock();
            return find(country, name).orElseGet(() -> add(country, name));
        });
    }

    /** Until the transaction ends nobody else adds to the registry, renames or merges. */
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

    /** The same. @throws Refusal conflict, if somebody has changed it since it was read in this version */
    public ForeignInstitution get(Long id, int version) {
        ForeignInstitution found = get(id);
        if (found.getVersion() != version) {
            throw Refusal.conflict("changed");
        }
        return found;
    }

    /**
     * The names of these countries that are among these.
     *
     * @param searchNames as {@link ForeignInstitution#searchName} has them
     */
    public List<ForeignInstitutionName> names(Collection<Country> countries, Collection<String> searchNames) {
        return Batches.of(
                searchNames,
                part -> entityManager
                        .createQuery(
                                "select n from ForeignInstitutionName n join fetch n.institution"
                                        + " where n.country in :countries and n.searchName in :names",
                                ForeignInstitutionName.class)
                        .setParameter("countries", countries)
                        .setParameter("names", part)
                        .getResultList());
    }

    /** All names of all institutions, merged ones too, in the order of the alphabet. */
    public List<ForeignInstitutionName> names() {
        return entityManager
                .createQuery(
                        "select n from ForeignInstitutionName n join fetch n.institution order by n.searchName",
                        ForeignInstitutionName.class)
                .getResultList();
    }

    /** All names of an institution in the order of the alphabet, with those of the ones that were merged into it. */
    public List<ForeignInstitutionName> names(ForeignInstitution institution) {
        return entityManager
                .createQuery(
                        "select n from ForeignInstitutionName n join fetch n.institution i"
                                + " where i = :institution or i.mergedInto = :institution order by n.searchName",
                        ForeignInstitutionName.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    /** One page of those that the query wants, by country and name; {@code first} counts from 0. */
    public List<ForeignInstitution> find(ForeignInstitutionQuery query, int first, int most) {
        TypedQuery<ForeignInstitution> prepared = query.institutions(entityManager);
        return prepared.setFirstResult(first).setMaxResults(most).getResultList();
    }

    public long count(ForeignInstitutionQuery query) {
        return query.count(entityManager).getSingleResult();
    }
}
