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
 * Slows down whoever guesses passwords. After {@value #FREE_FOR_ACCOUNT} failures on one account, or
 * {@value #FREE_FOR_ADDRESS} from one address, each further try has to wait twice as long as the one before, up to a
 * minute; fifteen quiet minutes or a success forgets them. Memory is bounded: the least recently seen go first.
 */
@ApplicationScoped
public class Throttle {

    static final int FREE_FOR_ACCOUNT = 5;
    static final int FREE_FOR_ADDRESS = 20;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Failures> failures = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    private Clock clock;

    protected Throttle() {}

    @Inject
    public Throttle(Clock clock) {
        this.clock = clock;
    }

    /** How long this account or this address has to wait for its next try; zero if it need not. */
    public Duration waitFor(String login, String address) {
        Duration account = waitFor("account " + login, FREE_FOR_ACCOUNT);
        Duration host = waitFor("address " + address, FREE_FOR_ADDRESS);
        return account.compareTo(host) >= 0 ? account : host;
    }

    public void failed(String login, String address) {
        Instant now = clock.instant();
        failures.merge("account " + login, new Failures(1, now), (old, one) -> old.andOneMore(now));
        failures.merge("address " + address, new Failures(1, now), (old, one) -> old.andOneMore(now));
    }

    /** A success clears the account; its address stays suspect, or one known password would free the guessing. */
    public void succeeded(String login) {
        failures.remove("account " + login);
    }

    private Duration waitFor(String key, int free) {
        Failures seen = failures.get(key);
        if (seen == null || seen.count() < free) {
            return Duration.ZERO;
        }
        Duration since = Duration.between(seen.last(), clock.instant());
        if (since.compareTo(MEMORY) > 0) {
            failures.remove(key);
            return Duration.ZERO;
        }
        long seconds = Math.min(1L << Math.min(seen.count() - free, 30), LONGEST_WAIT.toSeconds());
        Duration left = Duration.ofSeconds(seconds).minus(since);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private record Failures(int count, Instant last) {
        Failures andOneMore(Instant now) {
            return Duration.between(last, now).compareTo(MEMORY) > 0
                    ? new Failures(1, now)
                    : new Failures(count + 1, now);
        }
    }
}
