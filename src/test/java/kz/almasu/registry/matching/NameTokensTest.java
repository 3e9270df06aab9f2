package kz.almasu.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tashkent State University",
                "Ташкентский государственный университет",
                "Ташкент мемлекеттік университеті",
                "«TASHKENT»  State   Universität",
                "State University, Tashkent",
                "The State University of Tashkent"
            })
    void areEqualAcrossScripts(String name) {
        assertThat(NameTokens.of(name)).containsExactlyInAnyOrderElementsOf(NameTokens.of("tashkent state university"));
    }

    @ParameterizedTest
    @CsvSource({
        "Vienna, Вена",
        "Lodz, Łódź",
        "Eskisehir, Eskişehir",
        "Smolensk, Смоленский",
        "Kharkov, Харьков",
        "Kyrgyz, Киргизский"
    })
    void arePhoneticallyEqual(String latin, String other) {
        assertThat(NameTokens.of(other)).isEqualTo(NameTokens.of(latin));
    }

    @Test
    void distinguishInstitutions() {
        assertThat(NameTokens.of("Omsk State Medical University")).isNotEqualTo(NameTokens.of("Omsk State University"));
        assertThat(NameTokens.of("Institut Nr. 5")).contains("5");
        assertThat(NameTokens.of(" -- ")).isEmpty();
    }

    @Test
    void haveTrigramsOfDistinctiveWords() {
        assertThat(NameTokens.grams(NameTokens.of("University of Oslo"))).containsExactly(" os", "osl", "slo");
        assertThat(NameTokens.grams(NameTokens.of("State University"))).contains(" st", " un");
        assertThat(NameTokens.grams(NameTokens.of("A"))).containsExactly(" a");
    }
}
