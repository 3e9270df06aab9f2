package kz.almasu.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Refusal;

/** All periods, newest first. */
@ApplicationScoped
public class Periods {

    @PersistenceContext
    private EntityManager entityManager;

    @AllowedToEveryone("when reports are due is no secret")
    public List<Period> all() {
        return entityManager
                .createQuery("select p from Period p order by p.code desc", Period.class)
                .getResultList();
    }

    public Optional<Period> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Period.class, code));
    }

    /** @throws Refusal not found, if no such period is planned */
    @AllowedToEveryone("when reports are due is no secret")
    public Period get(String code) {
        return find(code).orElseThrow(() -> Refusal.notFound("period", String.valueOf(code)));
    }

    /**
     * Returns the period, locked until the transaction ends, so that a concurrent publication sees the first one's
     * edition.
     */
    public Period getForUpdate(String code) {
        Period period = get(code);
        entityManager.lock(period, LockModeType.PESSIMISTIC_WRITE);
        return period;
    }

    /** @throws Refusal conflict, if the period exists already */
    public void add(Period period) {
        if (find(period.getCode()).isPresent()) {
            throw Refusal.conflict("period.exists", period.getCode());
        }
        entityManager.persist(period);
        entityManager.flush();
    }
}
