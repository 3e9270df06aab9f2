package kz.almasu.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailedAttemptsTest {

    private static final int FREE = 5;

    private Instant now = Instant.parse("2023-07-03T07:00:00Z");
    private final FailedAttempts attempts = new FailedAttempts("account enu", now);

    @Test
    void fourFailuresAreWithoutDelay() {
        fail(4);

        assertThat(delay()).isZero();
    }

    @Test
    void theDelayDoublesUpToAMinute() {
        fail(5);
        assertThat(delay()).hasSeconds(1);
        fail(1);
        assertThat(delay()).hasSeconds(2);
        fail(1);
        assertThat(delay()).hasSeconds(4);
        fail(3);
        assertThat(delay()).hasSeconds(32);
        fail(1);
        assertThat(delay()).hasSeconds(60);
        fail(1000);
        assertThat(delay()).hasSeconds(60);
    }

    @Test
    void theDelayShrinksOverTime() {
        fail(8);
        assertThat(delay()).hasSeconds(8);

        now = now.plusSeconds(5);
        assertThat(delay()).hasSeconds(3);
        now = now.plusSeconds(3);
        assertThat(delay()).isZero();
    }

    @Test
    void fifteenMinutesWithoutFailuresForgetThem() {
        fail(8);
        now = now.plus(Duration.ofMinutes(15));
        fail(1);
        assertThat(delay()).hasSeconds(16);

        now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);
        assertThat(delay()).isZero();
        fail(1);
        assertThat(delay()).isZero();
    }

    @Test
    void whatWasNoFailureIsTakenBack() {
        fail(5);
        attempts.takeBackOne();

        assertThat(delay()).isZero();
    }

    private Duration delay() {
        return attempts.delay(FREE, now);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.add(now);
        }
    }
}
