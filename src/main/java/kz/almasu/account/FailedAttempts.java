package kz.almasu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts to sign in to one account or from one address. After some free ones, the delay before the next attempt
 * doubles each time, up to a minute; they are forgotten after fifteen minutes without a failure.
 */
@Entity
@Table(name = "sign_in_failure")
class FailedAttempts implements Serializable {

    static final Duration RETENTION = Duration.ofMinutes(15);
    private static final Duration MAX_DELAY = Duration.ofMinutes(1);
    private static final int MAX_DOUBLINGS = 6;
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "key_hash")
    private String key;

    private int failures;

    @Column(name = "last_at")
    private Instant last;

    protected FailedAttempts() {}

    FailedAttempts(String key, Instant now) {
        this.key = key;
        this.last = now;
    }

    /** Returns the time left until the next attempt; zero if there is none. */
    Duration delay(int free, Instant now) {
        Duration elapsed = Duration.between(last, now);
        if (failures < free || elapsed.compareTo(RETENTION) > 0) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ofSeconds(1L << Math.min(failures - free, MAX_DOUBLINGS));
        Duration left = (whole.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : whole).minus(elapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void add(Instant now) {
        failures = Duration.between(last, now).compareTo(RETENTION) > 0 ? 1 : failures + 1;
        last = now;
    }

    /** Takes back one that turned out to be none. */
    void takeBackOne() {
        failures = Math.max(0, failures - 1);
    }
}
