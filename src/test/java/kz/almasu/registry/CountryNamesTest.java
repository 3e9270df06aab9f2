package kz.almasu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "AU, Аустралия, Австралия, Australia",
        "SE, Швеция, Швеция, Sweden",
        "NZ, Жаңа Зеландия, Новая Зеландия, New Zealand"
    })
    void namesCountriesInThreeLanguages(String code, String kk, String ru, String en) {
        Name name = CountryNames.of(code).orElseThrow();

        assertThat(name.label(Language.KK)).isEqualTo(kk);
        assertThat(name.label(Language.RU)).isEqualTo(ru);
        assertThat(name.label(Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "XQ", "au", "AUS", "A", "4!"})
    void hasNoEntryForOtherCodes(String code) {
        assertThat(CountryNames.of(code)).isEmpty();
    }

    @Test
    void hasNoEntryForKazakhstan() {
        assertThat(CountryNames.of("KZ")).isEmpty();
    }
}
