package kz.almasu.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "1,  Найдена 1 ошибка: ничего не сохранено.",
        "2,  Найдены 2 ошибки: ничего не сохранено.",
        "5,  Найдено 5 ошибок: ничего не сохранено.",
        "11, Найдено 11 ошибок: ничего не сохранено.",
        "21, Найдена 21 ошибка: ничего не сохранено.",
        "22, Найдены 22 ошибки: ничего не сохранено.",
    })
    void russianNounsAgreeWithTheirNumber(int errors, String sentence) {
        assertThat(Texts.get(Language.RU, "refusal.findings", errors)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 страна", "2, 2 страны", "5, 5 стран", "21, 21 страна", "28, 28 стран"})
    void russianTotalsAgreeWithTheirNumber(int countries, String total) {
        assertThat(Texts.get(Language.RU, "table.total.COUNTRY", countries)).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 country", "2, 2 countries", "21, 21 countries"})
    void englishTotalsAgreeWithTheirNumber(int countries, String total) {
        assertThat(Texts.get(Language.EN, "table.total.COUNTRY", countries)).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 ел", "2, 2 ел", "28, 28 ел"})
    void kazakhTotalsDoNotInflect(int countries, String total) {
        assertThat(Texts.get(Language.KK, "table.total.COUNTRY", countries)).isEqualTo(total);
    }
}
