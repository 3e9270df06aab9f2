package kz.almasu.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The right to do a piece of work, which one thread of one server has at a time. A dead server loses its leases. */
@ApplicationScoped
public class Leases {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Servers servers;

    /**
     * Takes a lease until {@link #release}. Of two attempts at the same moment, one may fail with a unique key violation,
     * which means the same as false.
     *
     * @return false if somebody has it, even this server
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean acquire(String name) {
        return change(
                        "update lease set server_id = ?2 where name = ?1 and not exists"
                                + " (select 1 from server s where s.id = lease.server_id and s." + Servers.IS_ALIVE
                                + ")",
                        name)
                || change(
                        "insert into lease (name, server_id) select ?1, ?2 where not exists"
                                + " (select 1 from lease where name = ?1)",
                        name);
    }

    /** Gives up a lease of this server. */
    @Transactional(TxType.REQUIRES_NEW)
    public void release(String name) {
        change("delete from lease where name = ?1 and server_id = ?2", name);
    }

    private boolean change(String sql, String name) {
        return entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, name)
                        .setParameter(2, servers.thisServer())
                        .executeUpdate()
                > 0;
    }
}
