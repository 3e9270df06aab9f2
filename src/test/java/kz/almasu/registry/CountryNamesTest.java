package kz.almasu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource({"AU, Аустралия, Австралия, Australia", "HK, Сянган, Гонконг, Hong Kong", "GB, Ұлыбритания, Британия, UK"
    })
    void hasFullAndShortNamesInThreeLanguages(String code, String kk, String ru, String en) {
        assertThat(CountryNames.inUse(code)).contains(kk, ru, en);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XQ", "au", "AUS", "A", "4!"})
    void hasNoneForOtherCodes(String code) {
        assertThat(CountryNames.inUse(code)).isEmpty();
    }
}
