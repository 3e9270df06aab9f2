package kz.almasu.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final MutableClock clock = new MutableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void allowsFourFailuresWithoutDelay() {
        fail(4, "enu", "10.0.0.1");

        assertThat(throttle.waitFor("enu", "10.0.0.1")).isZero();
    }

    @Test
    void doublesTheDelayUpToAMinute() {
        fail(5, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isEqualTo(1);
        fail(1, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isEqualTo(2);
        fail(1, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isEqualTo(4);
        fail(3, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isEqualTo(32);
        fail(1, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isEqualTo(60);
        fail(1000, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isEqualTo(60);
    }

    @Test
    void delayShrinksOverTime() {
        fail(8, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isEqualTo(8);

        clock.move(Duration.ofSeconds(5));
        assertThat(seconds("enu")).isEqualTo(3);
        clock.move(Duration.ofSeconds(3));
        assertThat(seconds("enu")).isZero();
    }

    @Test
    void resetsAfterFifteenMinutesWithoutFailures() {
        fail(8, "enu", "10.0.0.1");
        clock.move(Duration.ofMinutes(15));
        fail(1, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isEqualTo(16);

        clock.move(Duration.ofMinutes(15).plusSeconds(1));
        fail(1, "enu", "10.0.0.1");
        assertThat(seconds("enu")).isZero();
    }

    @Test
    void throttlesAnAddressTryingManyAccounts() {
        for (int i = 0; i < 20; i++) {
            throttle.recordFailure("account" + i, "10.0.0.1");
        }

        assertThat(throttle.waitFor("enu", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        assertThat(throttle.waitFor("enu", "10.0.0.2")).isZero();
    }

    @Test
    void throttlesAnAccountTriedFromManyAddresses() {
        for (int i = 0; i < 6; i++) {
            throttle.recordFailure("enu", "10.0.0." + i);
        }

        assertThat(throttle.waitFor("enu", "10.0.1.1")).isEqualTo(Duration.ofSeconds(2));
        assertThat(throttle.waitFor("kaznu", "10.0.1.1")).isZero();
    }

    @Test
    void successResetsTheAccountButNotTheAddress() {
        fail(20, "enu", "10.0.0.1");
        throttle.recordSuccess("enu");

        assertThat(throttle.waitFor("enu", "10.0.0.2")).isZero();
        assertThat(throttle.waitFor("enu", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void boundsItsMemory() {
        fail(8, "enu", "10.0.0.1");
        for (int i = 0; i < 10_000; i++) {
            throttle.recordFailure("account" + i, "host" + i);
        }

        assertThat(throttle.waitFor("enu", "10.0.0.1")).isZero();
    }

    private long seconds(String login) {
        return throttle.waitFor(login, "another").toSeconds();
    }

    private void fail(int times, String login, String address) {
        for (int i = 0; i < times; i++) {
            throttle.recordFailure(login, address);
        }
    }

    private static final class MutableClock extends Clock {

        private Instant now = Instant.parse("2023-07-03T07:00:00Z");

        void move(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
