package kz.almasu.account;

import java.time.Duration;
import kz.almasu.system.Refusal;

/** Refuses an attempt to sign in during the delay after failed ones, even with the right password. */
public class TooManyFailures extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    TooManyFailures(Duration delay) {
        super(Kind.FORBIDDEN, "signIn.wait", delay.toSeconds() + 1);
        this.retryAfterSeconds = delay.toSeconds() + 1;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
