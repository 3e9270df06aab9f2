package kz.almasu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KazakhstaniNamesTest {

    private static final KazakhstaniNames NAMES = new KazakhstaniNames(CatalogueFixture.institutions());

    @ParameterizedTest
    @CsvSource({
        "Каспийский общественный университет, CASPIAN",
        "«Каспий қоғамдық университеті», CASPIAN",
        "AL-FARABI KAZAKH NATIONAL UNIVERSITY, KAZNU",
        "Казахский национальный университет имени аль-Фараби, KAZNU",
        "КазНУ им. аль-Фараби, KAZNU",
        "КазНУ, KAZNU",
        "ЕНУ, ENU",
    })
    void findsNamesInAnyScriptAndAbbreviations(String text, String code) {
        assertThat(NAMES.find(text)).map(Institution::getCode).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Варшавский университет",
                "Caspian University",
                "ENU Edinburgh Napier University",
                "Eurasian National University of Anatolia",
                "Каспийский университет в Баку",
                "Университет",
            })
    void findsNoInstitutionAbroad(String text) {
        assertThat(NAMES.find(text)).isEmpty();
    }
}
