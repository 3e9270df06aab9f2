package kz.almasu.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * The running servers of the portal. Each is seen in the database every {@value #HEARTBEAT_SECONDS} seconds; one that was
 * not seen for {@value #TIMEOUT_SECONDS} is considered dead, and others take over its work.
 */
@ApplicationScoped
public class Servers {

    static final int HEARTBEAT_SECONDS = 5;
    static final int TIMEOUT_SECONDS = 30;

    /** The SQL condition that a row of the table {@code server} belongs to a live server, by the clock of the database. */
    static final String IS_ALIVE = "seen_at > current_timestamp - interval '" + TIMEOUT_SECONDS + "' second";

    private final String id = UUID.randomUUID().toString();

    @PersistenceContext
    private EntityManager entityManager;

    /** Returns the id of this server, which is a new one after each start. */
    public String thisServer() {
        return id;
    }

    /** Whether a server is running; false for null. */
    @Transactional(TxType.SUPPORTS)
    public boolean isAlive(String server) {
        return !entityManager
                .createNativeQuery("select 1 from server where id = ?1 and " + IS_ALIVE)
                .setParameter(1, server)
                .getResultList()
                .isEmpty();
    }

    /** Shows that this server is running, and forgets those that died a while ago. */
    @Transactional(TxType.REQUIRES_NEW)
    void beat() {
        int known = entityManager
                .createNativeQuery("update server set seen_at = current_timestamp where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        if (known == 0) {
            entityManager
                    .createNativeQuery("insert into server (id, seen_at) values (?1, current_timestamp)")
                    .setParameter(1, id)
                    .executeUpdate();
            entityManager
                    .createNativeQuery("delete from server where seen_at < current_timestamp - interval '1' day")
                    .executeUpdate();
        }
    }
}
