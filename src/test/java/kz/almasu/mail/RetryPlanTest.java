package kz.almasu.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT20S", "3, PT40S", "12, PT5H41M20S", "13, PT6H", "1000, PT6H"})
    void eachDelayIsTwiceTheOneBeforeUpToABound(int attempts, Duration delay) {
        assertThat(RetryPlan.delayAfter(attempts)).isEqualTo(delay);
    }

    @Test
    void mailIsGivenUpAfterAboutThreeDays() {
        Duration all = IntStream.range(1, RetryPlan.MAX_ATTEMPTS)
                .mapToObj(RetryPlan::delayAfter)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(60), Duration.ofHours(80));
        assertThat(RetryPlan.isGivenUpAfter(RetryPlan.MAX_ATTEMPTS - 1)).isFalse();
        assertThat(RetryPlan.isGivenUpAfter(RetryPlan.MAX_ATTEMPTS)).isTrue();
    }
}
