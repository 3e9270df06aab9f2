package kz.almasu.account;

import java.time.Duration;
import kz.almasu.system.Refusal;

/** After failed tries to sign in the next one has to wait; it would be refused even with the right password. */
public class TooManyFailures extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    TooManyFailures(Duration wait) {
        super(Kind.FORBIDDEN, "signIn.wait", wait.toSeconds() + 1);
        this.retryAfterSeconds = wait.toSeconds() + 1;
    }

    /** After how many seconds it can be tried again. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
