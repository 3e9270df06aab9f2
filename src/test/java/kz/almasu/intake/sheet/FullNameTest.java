package kz.almasu.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Сапарова Айгүл Маратқызы | Сапарова | Айгүл Маратқызы",
                "Нұрланов Е.А. | Нұрланов | Е.А.",
                "Е. А. Нұрланов | Нұрланов | Е. А.",
                "John A. Smith | Smith | John A.",
                "Smith, John | Smith | John",
                "John SMITH | SMITH | John",
                "SMITH John | SMITH | John",
                "van der Berg Jan | van der Berg | Jan",
                "Ким Мин Су | Ким | Мин Су",
                "Sukarno | Sukarno |",
            })
    void hasFamilyNameAndGivenNames(String text, String family, String given) {
        assertThat(FullName.of(text)).isEqualTo(new FullName(family, given));
    }
}
