package kz.almasu.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—"})
    void dashStandsForNoGivenName(String dash) {
        ParticipantEntry entry = new ParticipantEntry();
        entry.setGivenName(dash);

        assertThat(entry.getGivenName()).isEqualTo(PersonName.NONE);
        assertThat(PersonName.full("Sukarno", entry.getGivenName())).isEqualTo("Sukarno");
    }

    @Test
    void lettersAreStoredComposed() {
        ParticipantEntry entry = new ParticipantEntry();
        entry.setFamilyName("Сергеи\u0306");
        entry.setForeignInstitution("Universita\u0308t");

        assertThat(entry.getFamilyName()).isEqualTo("Сергей");
        assertThat(entry.getForeignInstitution()).isEqualTo("Universit\u00E4t");
    }

    @Test
    void keysDifferForDifferentNames() {
        assertThat(PersonName.key("Әбілова", "Гүлнұр")).isNotEqualTo(PersonName.key("Абилова", "Гульнур"));
        assertThat(looseKey("Сергеев", "Олег")).isNotEqualTo(looseKey("Сергеева", "Олег"));
        assertThat(PersonName.key("Ким", "Мин Су")).isNotEqualTo(PersonName.key("Ким", "Минсу"));
    }

    @Test
    void keysAreEqualForSpellingsOfOneName() {
        assertThat(PersonName.key("О’Коннор-Смит", "Шэнь  Юань"))
                .isEqualTo(PersonName.key("о'Коннор Смит", "Шэнь Юань"));
        assertThat(PersonName.key("İnönü", "Işıl")).isEqualTo(PersonName.key("Inonu", "Isil"));
        assertThat(looseKey("Әбілова", "Гүлнұр")).isEqualTo(looseKey("Абилова", "Гульнур"));
    }

    private static String looseKey(String family, String given) {
        return PersonName.looseKey(PersonName.key(family, given));
    }
}
