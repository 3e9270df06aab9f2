package kz.almasu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Throttles password guessing. After {@value #FREE_FAILURES_PER_ACCOUNT} failures on one account, or {@value
 * #FREE_FAILURES_PER_ADDRESS} from one address, the delay before the next attempt doubles each time, up to a minute; it
 * is reset by fifteen minutes without failures or by a success. Memory is bounded: the least recently used entries are
 * evicted.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FREE_FAILURES_PER_ACCOUNT = 5;
    static final int FREE_FAILURES_PER_ADDRESS = 20;
    private static final Duration MAX_WAIT = Duration.ofMinutes(1);
    private static final Duration RETENTION = Duration.ofMinutes(15);
    private static final int MAX_ENTRIES = 10_000;

    private final Map<String, Failures> failures = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MAX_ENTRIES;
        }
    });

    private Clock clock;

    protected SignInThrottle() {}

    @Inject
    public SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Returns the delay before the next attempt of this account or address; zero if there is none. */
    public Duration waitFor(String login, String address) {
        Duration account = waitFor("account " + login, FREE_FAILURES_PER_ACCOUNT);
        Duration host = waitFor("address " + address, FREE_FAILURES_PER_ADDRESS);
        return account.compareTo(host) >= 0 ? account : host;
    }

    public void recordFailure(String login, String address) {
        Instant now = clock.instant();
        failures.merge("account " + login, new Failures(1, now), (old, one) -> old.plusOne(now));
        failures.merge("address " + address, new Failures(1, now), (old, one) -> old.plusOne(now));
    }

    /** Resets the account only: an attacker with one known password must not be able to reset the address. */
    public void recordSuccess(String login) {
        failures.remove("account " + login);
    }

    private Duration waitFor(String key, int free) {
        Failures seen = failures.get(key);
        if (seen == null || seen.count() < free) {
            return Duration.ZERO;
        }
        Duration since = Duration.between(seen.last(), clock.instant());
        if (since.compareTo(RETENTION) > 0) {
            failures.remove(key);
            return Duration.ZERO;
        }
        long seconds = Math.min(1L << Math.min(seen.count() - free, 30), MAX_WAIT.toSeconds());
        Duration left = Duration.ofSeconds(seconds).minus(since);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private record Failures(int count, Instant last) {
        Failures plusOne(Instant now) {
            return Duration.between(last, now).compareTo(RETENTION) > 0
                    ? new Failures(1, now)
                    : new Failures(count + 1, now);
        }
    }
}
