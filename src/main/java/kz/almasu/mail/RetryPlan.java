package kz.almasu.mail;

import java.time.Duration;

/** When an unsuccessful mail is tried again: after ten seconds, then twice as long each time, for about three days. */
final class RetryPlan {

    /** Attempts after which a mail is given up. */
    static final int MAX_ATTEMPTS = 22;

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(6);

    /** More doublings exceed the longest delay anyway. */
    private static final int MAX_DOUBLINGS = 16;

    private RetryPlan() {}

    /** @param attempts number of attempts made, at least one */
    static Duration delayAfter(int attempts) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(attempts - 1, MAX_DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    static boolean isGivenUpAfter(int attempts) {
        return attempts >= MAX_ATTEMPTS;
    }
}
