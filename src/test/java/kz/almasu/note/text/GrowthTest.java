package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({
        "313, 735, OVER_TIMES, 2, 134.8",
        "139, 382, NEARLY_TIMES, 3, 174.8",
        "174, 353, TIMES, 2, 102.9",
        "73, 116, ROSE, , 58.9",
        "46, 66, ROSE, , 43.5",
        "13, 63, NEARLY_TIMES, 5, 384.6",
        "13, 61, OVER_TIMES, 4, 369.2",
        "100, 174, ROSE, , 74.0",
        "100, 175, NEARLY_TIMES, 2, 75.0",
        "100, 194, NEARLY_TIMES, 2, 94.0",
        "100, 195, TIMES, 2, 95.0",
        "100, 204, TIMES, 2, 104.0",
        "100, 205, OVER_TIMES, 2, 105.0",
        "10, 100, TIMES, 10, 900.0",
        "100, 51, FELL, , 49.0",
        "100, 50, FELL, , 50.0",
        "100, 49, HALVED, , 51.0",
        "76, 55, FELL, , 27.6",
        "5, 5, SAME, , ",
        "0, 0, SAME, , ",
        "0, 7, FROM_ZERO, , ",
        "70, 0, TO_ZERO, , ",
        "9, 90, ROSE, , ",
        "9, 1, FELL, , ",
        "100000, 100001, ROSE, , ",
        "100000, 1, HALVED, , ",
        "3000000000, 9000000000, TIMES, 3, 200.0",
    })
    void categoryFollowsFromTheRatio(
            long before, long now, Growth.GrowthCategory shape, Long times, BigDecimal percent) {
        Growth growth = new Growth(before, now);

        assertThat(growth.category()).isEqualTo(shape);
        if (times != null) {
            assertThat(growth.times()).isEqualTo(times);
        }
        if (shape != Growth.GrowthCategory.SAME) {
            assertThat(growth.percent().orElse(null)).isEqualTo(percent);
        }
    }

    @Test
    void noChangeHasNoPercentage() {
        assertThat(new Growth(50, 50).percent()).isEmpty();
    }
}
