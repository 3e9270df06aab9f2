package kz.almasu.intake.mapping;

import static kz.almasu.registry.CatalogueFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.Programme;
import kz.almasu.submission.ParticipantField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListSynonymsTest {

    private final CodeListSynonyms synonyms = new CodeListSynonyms(CatalogueFixture.CODE_LISTS);

    @ParameterizedTest
    @ValueSource(strings = {"UZ", "uz", "Өзбекстан", "узбекистан", " Uzbekistan ", "UZBEKISTAN"})
    void findsByCodeAndByNameInAnyLanguage(String text) {
        assertThat(synonyms.find(ParticipantField.COUNTRY, text)).contains(entry(Country.class, "UZ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUTGOING", "Шетелге", "за рубеж", "Казахстанский ППС  (за рубеж)", "outgoing"})
    void findsByShortNames(String text) {
        assertThat(synonyms.find(ParticipantField.DIRECTION, text)).contains(Direction.OUTGOING);
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRAMME, Межвузовское соглашение, INTER_UNIVERSITY",
        "PROGRAMME, ЖОО аралық келісім, INTER_UNIVERSITY",
        "PROGRAMME, Inter-university agreement, INTER_UNIVERSITY",
        "PROGRAMME, Соглашение об аффилировании с Альянсом CINTANA Education, CINTANA",
        "PROGRAMME, CINTANA Education Альянсымен аффилиирлеу туралы келісім, CINTANA",
        "PROGRAMME, CINTANA Education Alliance affiliation agreement, CINTANA",
        "PROGRAMME, «Болашак» 500 казахстанских ученых, BOLASHAK_500",
        "PROGRAMME, Орхон, ORKHON",
        "COUNTRY, ҚХР, CN",
        "COUNTRY, Российская Федерация, RU",
        "COUNTRY, Ресей Федерациясы, RU",
        "COUNTRY, Russian Federation, RU",
        "FORMAT, offline, OFFLINE",
        "FORMAT, in person, OFFLINE",
    })
    void findsByNamesOfEarlierNotes(ParticipantField field, String name, String code) {
        assertThat(synonyms.find(field, name)).map(Object::toString).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04", "4"})
    void findsFieldsByNumbersWithoutLeadingZero(String text) {
        assertThat(synonyms.find(ParticipantField.FIELD, text)).contains(entry(Field.class, "04"));
    }

    /** The programmes of the central dictionary of EPVO, and the names of the note of 2023 H1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTER_UNIVERSITY | Межвузовские соглашения, меморандумы и договоры",
                "INTER_UNIVERSITY | Университетаралық келісімдер, меморандумдар және шарттар",
                "INTER_UNIVERSITY | ЖОО аралық келісім",
                "INTER_UNIVERSITY | Межвузовское соглашение",
                "CINTANA          | Программы аффилиации с Альянсом CINTANA Education",
                "CINTANA          | CINTANA Education альянсымен аффилиация бағдарламалары",
                "CINTANA          | CINTANA Education Альянсымен аффилиирлеу туралы келісім",
                "CINTANA          | Соглашение об аффилировании с Альянсом CINTANA Education",
                "BOLASHAK_500     | «Болашақ» 500 қазақстандық ғалым",
            })
    void findsProgrammesByNamesOfOtherSystems(String code, String text) {
        assertThat(synonyms.find(ParticipantField.PROGRAMME, text)).contains(entry(Programme.class, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ҚХР", "КНР", "Қытай", "Китай"})
    void findsCountriesByShortAndOfficialNames(String text) {
        assertThat(synonyms.find(ParticipantField.COUNTRY, text)).contains(entry(Country.class, "CN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Узб", "ZZ", "Uzbekistan, Kyrgyzstan"})
    void doesNotGuess(String text) {
        assertThat(synonyms.find(ParticipantField.COUNTRY, text)).isEmpty();
    }
}
