package kz.almasu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

    @ParameterizedTest
    @CsvSource({
        "2023-04-06, 2023-04-06",
        "2023/4/6, 2023-04-06",
        "2023-4-6, 2023-04-06",
        "06.04.2023, 2023-04-06",
        "6.4.23, 2023-04-06",
        "6.4.2023., 2023-04-06",
        "2023-04-06 00:00:00, 2023-04-06",
        "06.04.2023 0:00, 2023-04-06",
        "31/12/2023, 2023-12-31",
        "12/31/2023, 2023-12-31",
        "4/4/2023, 2023-04-04",
        "29.02.2024, 2024-02-29",
        "31.12.2023 г., 2023-12-31",
        "45022, 2023-04-06",
        "1 сентября 2026 г., 2026-09-01",
        "30 сентября 2026 года, 2026-09-30",
        "1 қыркүйек 2026 ж., 2026-09-01",
        "2026 ж. 30 қыркүйек, 2026-09-30",
        "2026 жылғы 5 мамырда, 2026-05-05",
        "«01» сентября 2026г., 2026-09-01",
        "30.09.26г., 2026-09-30",
        "'Sep 1, 2026', 2026-09-01",
        "30-Sep-26, 2026-09-30",
        "7 мая 2026, 2026-05-07",
        "3 марта 2026, 2026-03-03",
        "01.09.2026 9:00, 2026-09-01",
        "30.09.2026 18:30:00, 2026-09-30",
        "2026-09-01T00:00:00.000Z, 2026-09-01",
        "2026-09-30T23:59:59+05:00, 2026-09-30",
        "'01,09,2026', 2026-09-01",
        "30. 09. 2026, 2026-09-30",
        "01 .09.2026, 2026-09-01"
    })
    void parsesUsualFormats(String text, LocalDate day) {
        assertThat(DateParser.parse(text)).contains(day);
    }

    /** 4/5 can be 4 May or 5 April. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4/5/2023",
                "31.02.2023",
                "2023-13-01",
                "2023",
                "yesterday",
                "06.04.20233",
                "6-4-23",
                "31 апреля 2026",
                "сентябрь 2026",
                "1 сентября 30 сентября 2026",
                "1 foo 2026",
                "1 мартобря 2026"
            })
    void rejectsAmbiguousAndInvalidDates(String text) {
        assertThat(DateParser.parse(text)).isEmpty();
    }
}
