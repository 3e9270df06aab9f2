package kz.almasu.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Refusal;

/** All Kazakhstani institutions, in catalogue order. */
@ApplicationScoped
public class Institutions {

    @PersistenceContext
    private EntityManager entityManager;

    @AllowedToEveryone("the published tables name them")
    public List<Institution> all() {
        return entityManager
                .createNamedQuery("Institution.all", Institution.class)
                .getResultList();
    }

    public Optional<Institution> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Institution.class, code));
    }

    /** @throws Refusal not found, if there is no institution with this code */
    @AllowedToEveryone("the published tables name them")
    public Institution get(String code) {
        return find(code).orElseThrow(() -> Refusal.notFound("institution", String.valueOf(code)));
    }

    /**
     * Returns the institution, locked until the transaction ends, so that concurrent requests create its submission
     * only once.
     */
    public Institution getForUpdate(String code) {
        Institution institution = get(code);
        entityManager.lock(institution, LockModeType.PESSIMISTIC_WRITE);
        return institution;
    }

    public void add(Institution institution) {
        entityManager.persist(institution);
    }
}
