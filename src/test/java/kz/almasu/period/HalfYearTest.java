package kz.almasu.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearTest {

    @ParameterizedTest
    @CsvSource({
        "2023H1, 2023-01-01, 2023-06-30",
        "2023H2, 2023-07-01, 2023-12-31",
        "1991H1, 1991-01-01, 1991-06-30",
        "2999H2, 2999-07-01, 2999-12-31",
    })
    void hasFirstAndLastDay(String code, LocalDate first, LocalDate last) {
        HalfYear halfYear = HalfYear.parse(code).orElseThrow();

        assertThat(halfYear.firstDay()).isEqualTo(first);
        assertThat(halfYear.lastDay()).isEqualTo(last);
        assertThat(halfYear.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "2023", "2023H3", "2023H0", "2023h1", " 2023H1", "2023H1 ", "1990H1", "3000H1", "02023H1", "2023H11",
                "２０２３H1"
            })
    void rejectsOtherCodes(String code) {
        assertThat(HalfYear.parse(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, false",
        "2023-01-01, true",
        "2023-06-30, true",
        "2023-07-01, false",
    })
    void containsItsDays(LocalDate day, boolean within) {
        assertThat(new HalfYear(2023, 1).contains(day)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023H1",
        "2023-06-30, 2023H1",
        "2023-07-01, 2023H2",
        "2023-12-31, 2023H2",
    })
    void isFoundByADay(LocalDate day, String code) {
        assertThat(HalfYear.containing(day).code()).isEqualTo(code);
    }

    @Test
    void isComparedWithTheSameHalfOfTheYearBefore() {
        assertThat(new HalfYear(2023, 2).yearBefore().code()).isEqualTo("2022H2");
    }

    @Test
    void isOrderedChronologically() {
        List<String> sorted = Stream.of(new HalfYear(2023, 2), new HalfYear(2022, 2), new HalfYear(2023, 1))
                .sorted()
                .map(HalfYear::code)
                .toList();

        assertThat(sorted).containsExactly("2022H2", "2023H1", "2023H2");
    }

    @Test
    void labelHasNoThousandsSeparator() {
        assertThat(new HalfYear(2023, 1).label(Language.KK)).isEqualTo("2023 жылғы 1-жартыжылдық");
        assertThat(new HalfYear(2023, 2).label(Language.RU)).isEqualTo("II полугодие 2023 года");
        assertThat(new HalfYear(2023, 1).label(Language.EN)).isEqualTo("First half of 2023");
    }
}
