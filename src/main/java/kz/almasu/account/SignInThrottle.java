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
        Duration accountDelay = waitFor("account " + login, FREE_FAILURES_PER_ACCOUNT);
        Duration addressDelay = waitFor("address " + address, FREE_FAILURES_PER_ADDRESS);
        return accountDelay.compareTo(addressDelay) >= 0 ? accountDelay : addressDelay;
    }

    public void recordFailure(String login, String address) {
        Instant now = clock.instant();
        failures.merge("account " + login, new Failures(1, now), (existing, added) -> existing.plusOne(now));
        failures.merge("address " + address, new Failures(1, now), (existing, added) -> existing.plusOne(now));
    }

    /** Resets the account only: an attacker with one known password must not be able to reset the address. */
    public void recordSuccess(String login) {
        failures.remove("account " + login);
    }

    private Duration waitFor(String key, int freeFailures) {
        Failures recorded = failures.get(key);
        if (recorded == null || recorded.count() < freeFailures) {
            return Duration.ZERO;
        }
        Duration elapsed = Duration.between(recorded.last(), clock.instant());
        if (elapsed.compareTo(RETENTION) > 0) {
            failures.remove(key);
            return Duration.ZERO;
        }
        long seconds = Math.min(1L << Math.min(recorded.count() - freeFailures, 30), MAX_WAIT.toSeconds());
        Duration remaining = Duration.ofSeconds(seconds).minus(elapsed);
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }

    private record Failures(int count, Instant last) {
        Failures plusOne(Instant now) {
            return Duration.between(last, now).compareTo(RETENTION) > 0
                    ? new Failures(1, now)
                    : new Failures(count + 1, now);
        }
    }
}
