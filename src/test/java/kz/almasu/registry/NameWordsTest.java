package kz.almasu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

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
    void areTheSameInEveryScript(String name) {
        assertThat(NameWords.of(name)).containsExactlyInAnyOrderElementsOf(NameWords.of("tashkent state university"));
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
    void soundAlike(String latin, String other) {
        assertThat(NameWords.of(other)).isEqualTo(NameWords.of(latin));
    }

    @Test
    void tellOneInstitutionFromAnother() {
        assertThat(NameWords.of("Omsk State Medical University")).isNotEqualTo(NameWords.of("Omsk State University"));
        assertThat(NameWords.of("Institut Nr. 5")).contains("5");
        assertThat(NameWords.of(" -- ")).isEmpty();
    }

    @Test
    void haveGramsOfTheirTellingWords() {
        assertThat(NameWords.grams(NameWords.of("University of Oslo"))).containsExactly(" os", "osl", "slo");
        assertThat(NameWords.grams(NameWords.of("State University"))).contains(" st", " un");
        assertThat(NameWords.grams(NameWords.of("A"))).containsExactly(" a");
    }
}
