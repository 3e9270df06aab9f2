package kz.almasu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counting of attempts to sign in, in the database that all servers share. */
@ExtendWith(ArquillianExtension.class)
class SignInThrottleIT {

    private static final int AT_ONCE = 16;

    @Inject
    private SignInThrottle throttle;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void throttlesAnAddressTryingManyAccounts() {
        String address = unique();
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_PER_ADDRESS; i++) {
            throttle.begin(unique(), address);
        }

        assertRefused(unique(), address);
        throttle.begin(unique(), unique());
    }

    @Test
    void throttlesAnAccountTriedFromManyAddresses() {
        String login = unique();
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_PER_ACCOUNT; i++) {
            throttle.begin(login, unique());
        }

        assertRefused(login, unique());
    }

    @Test
    void successForgetsTheFailuresOfTheAccountButNotOfTheAddress() {
        String login = unique();
        String address = unique();
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_PER_ADDRESS - 1; i++) {
            throttle.begin(unique(), address);
        }
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_PER_ACCOUNT - 1; i++) {
            throttle.begin(login, unique());
        }
        throttle.begin(login, address);

        throttle.succeed(login, address);

        throttle.begin(login, unique());
        throttle.begin(unique(), address);
        assertRefused(unique(), address);
    }

    @Test
    void attemptsAtTheSameMomentGainNothing() throws Exception {
        String login = unique();
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            attempts.add(() -> isAdmitted(login));
        }

        int admitted = 0;
        for (Future<Boolean> attempt : executor.invokeAll(attempts)) {
            admitted += attempt.get() ? 1 : 0;
        }

        assertThat(admitted).isEqualTo(SignInThrottle.FREE_FAILURES_PER_ACCOUNT);
    }

    private boolean isAdmitted(String login) {
        try {
            throttle.begin(login, unique());
            return true;
        } catch (TooManyFailures tooMany) {
            return false;
        }
    }

    private void assertRefused(String login, String address) {
        assertThatThrownBy(() -> throttle.begin(login, address)).isInstanceOf(TooManyFailures.class);
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
