package kz.almasu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTest {

    /** Kazakhstan went from UTC+6 to UTC+5 at midnight of 1 March 2024: its 29 February had 25 hours. */
    @ParameterizedTest
    @CsvSource({
        "2023-07-31T17:59:59Z, 2023-07-31T23:59:59+06:00",
        "2023-07-31T18:00:00Z, 2023-08-01T00:00+06:00",
        "2024-02-29T17:59:59Z, 2024-02-29T23:59:59+06:00",
        "2024-02-29T18:00:00Z, 2024-02-29T23:00+05:00",
        "2024-02-29T19:00:00Z, 2024-03-01T00:00+05:00",
        "2026-11-26T18:59:59Z, 2026-11-26T23:59:59+05:00",
    })
    void isKazakhstansAsItWasThen(Instant instant, String there) {
        assertThat(instant.atZone(Time.ZONE).toOffsetDateTime()).hasToString(there);
    }

    @Test
    void aDayIsWrittenAsAllThreeLanguagesDo() {
        assertThat(Time.format(LocalDate.of(2027, 1, 31))).isEqualTo("31.01.2027");
    }
}
