package kz.almasu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01.09.2026-30.09.2026 | 2026-09-01 | 2026-09-30",
                "05.10.2026 – 16.10.2026 | 2026-10-05 | 2026-10-16",
                "07.09-18.09.2026 | 2026-09-07 | 2026-09-18",
                "28.12-10.01.2027 | 2026-12-28 | 2027-01-10",
                "01.09.26/30.09.26 | 2026-09-01 | 2026-09-30",
                "2026-09-01 - 2026-09-30 | 2026-09-01 | 2026-09-30",
                "01.09.2026 30.09.2026 | 2026-09-01 | 2026-09-30",
                "с 1 по 30 сентября 2026 г. | 2026-09-01 | 2026-09-30",
                "с 01.09.2026 по 30.09.2026гг. | 2026-09-01 | 2026-09-30",
                "1 сентября - 30 октября 2026 года | 2026-09-01 | 2026-10-30",
                "28 декабря 2026 г. - 10 января 2027 г. | 2026-12-28 | 2027-01-10",
                "2026 ж. 1-10 қараша | 2026-11-01 | 2026-11-10",
                "2026 жылғы 1 қыркүйек - 30 қыркүйек | 2026-09-01 | 2026-09-30",
                "01.09.2026 ж. бастап 30.09.2026 ж. дейін | 2026-09-01 | 2026-09-30",
                "September 1-30, 2026 | 2026-09-01 | 2026-09-30",
                "Sep 1 - Oct 2, 2026 | 2026-09-01 | 2026-10-02",
                "from 1 to 30 September 2026 | 2026-09-01 | 2026-09-30",
            })
    void readsBothDays(String text, LocalDate start, LocalDate end) {
        assertThat(DatePeriod.parse(text)).contains(new DatePeriod(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "01.09.2026", "сентябрь 2026", "30.09.2026-01.09.2026", "10 дней", "31.09.2026-30.10.2026"})
    void doesNotGuess(String text) {
        assertThat(DatePeriod.parse(text)).isEmpty();
    }
}
