package kz.almasu.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Leases and servers, in the database. */
@ExtendWith(ArquillianExtension.class)
class LeasesIT {

    private final String work = "work " + UUID.randomUUID();

    @Inject
    private Leases leases;

    @Inject
    private Servers servers;

    @PersistenceContext
    private EntityManager entityManager;

    @Resource
    private UserTransaction transaction;

    @Test
    void oneHasALeaseUntilItIsReleased() {
        assertThat(leases.acquire(work)).isTrue();
        assertThat(leases.acquire(work)).isFalse();

        leases.release(work);

        assertThat(leases.acquire(work)).isTrue();
    }

    @Test
    void aLiveServerKeepsItsLeaseAndADeadOneLosesIt() throws Exception {
        String other = UUID.randomUUID().toString();
        change("insert into server (id, seen_at) values ('" + other + "', current_timestamp)");
        change("insert into lease (name, server_id) values ('" + work + "', '" + other + "')");
        assertThat(servers.isAlive(other)).isTrue();
        assertThat(leases.acquire(work)).isFalse();
        leases.release(work);
        assertThat(leases.acquire(work)).as("only its owner releases a lease").isFalse();

        change("update server set seen_at = current_timestamp - interval '31' second where id = '" + other + "'");

        assertThat(servers.isAlive(other)).isFalse();
        assertThat(leases.acquire(work)).isTrue();
        assertThat(leases.acquire(work)).isFalse();
    }

    @Test
    void thisServerIsAlive() {
        assertThat(servers.isAlive(servers.thisServer())).isTrue();
        assertThat(servers.isAlive(null)).isFalse();
    }

    private void change(String sql) throws Exception {
        transaction.begin();
        entityManager.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }
}
