package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.almasu.system.Sha256;

/**
 * Failed attempts of all servers. Each call is a transaction of its own that locks the rows of the account and the address,
 * so that attempts at the same moment are counted one after the other.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FailedAttemptStore {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Counts an attempt as failed, unless it has to wait. Fails with a unique key violation if the first attempt of the
     * same key is being counted.
     *
     * @param free failures without delay, by key
     * @return the delay; zero if the attempt was counted
     */
    Duration count(Map<String, Integer> free) {
        Instant now = clock.instant();
        SortedMap<String, FailedAttempts> attempts = lock(free);
        Duration delay = free.entrySet().stream()
                .map(key -> attempts.get(hash(key.getKey())).delay(key.getValue(), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (delay.isZero()) {
            attempts.values().forEach(each -> each.add(now));
        }
        return delay;
    }

    /** Forgets all failures of one key. */
    void forget(String key) {
        find(hash(key)).ifPresent(entityManager::remove);
    }

    void takeBackOne(String key) {
        find(hash(key)).ifPresent(FailedAttempts::takeBackOne);
    }

    void deleteOutdated() {
        entityManager
                .createQuery("delete from FailedAttempts f where f.last < :before")
                .setParameter("before", clock.instant().minus(FailedAttempts.RETENTION))
                .executeUpdate();
    }

    /** Locks in one order everywhere, so that no two wait for each other. */
    private SortedMap<String, FailedAttempts> lock(Map<String, Integer> keys) {
        SortedMap<String, FailedAttempts> locked = new TreeMap<>();
        keys.keySet().stream()
                .map(FailedAttemptStore::hash)
                .sorted()
                .forEach(hash -> locked.put(hash, find(hash).orElseGet(() -> add(hash))));
        return locked;
    }

    private Optional<FailedAttempts> find(String hash) {
        return Optional.ofNullable(entityManager.find(FailedAttempts.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    private FailedAttempts add(String hash) {
        FailedAttempts attempts = new FailedAttempts(hash, clock.instant());
        entityManager.persist(attempts);
        entityManager.flush();
        return attempts;
    }

    private static String hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }
}
