package kz.almasu.grid;

import static kz.almasu.registry.CatalogueFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNamesTest {

    private final CodeNames<Country> countries =
            new CodeNames<>(List.of(entry(Country.class, "UZ"), entry(Country.class, "KG")), Country::getCode);

    private final CodeNames<Direction> directions = new CodeNames<>(List.of(Direction.values()), Direction::name);

    private final CodeNames<Field> fields = new CodeNames<>(List.of(entry(Field.class, "04")), Field::getCode);

    @ParameterizedTest
    @ValueSource(strings = {"UZ", "uz", "Өзбекстан", "узбекистан", " Uzbekistan ", "UZBEKISTAN"})
    void areFoundByCodeAndByNameInAnyLanguage(String text) {
        assertThat(countries.find(text)).contains(entry(Country.class, "UZ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUTGOING", "Шетелге", "за рубеж", "Казахстанский ППС  (за рубеж)", "outgoing"})
    void areFoundByTheirShortNames(String text) {
        assertThat(directions.find(text)).contains(Direction.OUTGOING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04", "4"})
    void areFoundByANumberThatASpreadsheetHasShortened(String text) {
        assertThat(fields.find(text)).contains(entry(Field.class, "04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Узб", "DE", "Uzbekistan, Kyrgyzstan"})
    void areNotGuessed(String text) {
        assertThat(countries.find(text)).isEmpty();
    }
}
