package kz.almasu.submission.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {

    @ParameterizedTest
    @CsvSource({
        "Ивaнoв, Иванов",
        "Univеrsity оf Bishkek, University of Bishkek",
        "Кенжeбaева Maдина, Кенжебаева Мадина",
        "Әліев Қасiм, Әліев Қасім",
        "Cмит, Смит",
    })
    void correctsMixedWordsToTheScriptOfMostLetters(String mixed, String meant) {
        assertThat(MixedScripts.areMixed(mixed)).isTrue();
        assertThat(MixedScripts.correct(mixed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Иванов Smith", "Мұрат II", "О’Нил", "Университет «La Sapienza»", "7М", "ГруппаA12"})
    void acceptsWordsOfOneScript(String right) {
        assertThat(MixedScripts.areMixed(right)).isFalse();
        assertThat(MixedScripts.correct(right)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Жwан", "Łукасz"})
    void keepsWordsWithoutLookalikes(String mixed) {
        assertThat(MixedScripts.areMixed(mixed)).isTrue();
        assertThat(MixedScripts.correct(mixed)).isEqualTo(mixed);
    }
}
