package kz.almasu.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import kz.almasu.cluster.BackgroundTasks;
import kz.almasu.system.ConcurrencyConflict;
import kz.almasu.system.Migrations;

/**
 * Throttles password guessing, on all servers together. After {@value #FREE_FAILURES_PER_ACCOUNT} failures on one account,
 * or {@value #FREE_FAILURES_PER_ADDRESS} from one address, each further one is followed by a longer delay. An attempt counts
 * as failed from its beginning, so that many at the same moment gain nothing.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FREE_FAILURES_PER_ACCOUNT = 5;
    static final int FREE_FAILURES_PER_ADDRESS = 20;
    private static final int MAX_TRIES = 5;

    @Inject
    private FailedAttemptStore attempts;

    @Inject
    private BackgroundTasks tasks;

    void onMigrationsDone(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        tasks.repeat(
                FailedAttempts.RETENTION,
                attempts::deleteOutdated,
                "Outdated failures to sign in could not be deleted; the next attempt follows");
    }

    /**
     * Counts an attempt, before its password is verified.
     *
     * @throws TooManyFailures if it comes too early; it is not counted then
     */
    void begin(String login, String address) {
        Map<String, Integer> free =
                Map.of(account(login), FREE_FAILURES_PER_ACCOUNT, address(address), FREE_FAILURES_PER_ADDRESS);
        Duration delay = count(free);
        if (!delay.isZero()) {
            throw new TooManyFailures(delay);
        }
    }

    private Duration count(Map<String, Integer> free) {
        for (int left = MAX_TRIES; ; left--) {
            try {
                return attempts.count(free);
            } catch (RuntimeException failure) {
                if (left == 1 || !ConcurrencyConflict.isCauseOf(failure)) {
                    throw failure;
                }
            }
        }
    }

    /**
     * Takes back an attempt that was none. The other failures of the address remain: an attacker with one known password
     * must not be able to reset them.
     */
    void succeed(String login, String address) {
        attempts.forget(account(login));
        attempts.takeBackOne(address(address));
    }

    private static String account(String login) {
        return "account " + login;
    }

    private static String address(String address) {
        return "address " + address;
    }
}
