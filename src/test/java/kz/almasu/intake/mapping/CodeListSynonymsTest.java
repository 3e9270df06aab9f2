package kz.almasu.intake.mapping;

import static kz.almasu.registry.CatalogueFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.Programme;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "DEGREE | к.т.н. | CANDIDATE_OF_SCIENCE",
                "DEGREE | к.ф.-м.н., доцент | CANDIDATE_OF_SCIENCE",
                "DEGREE | к.п.н., доцент | CANDIDATE_OF_SCIENCE",
                "DEGREE | п.ғ.к. | CANDIDATE_OF_SCIENCE",
                "DEGREE | кандидат педагогических наук | CANDIDATE_OF_SCIENCE",
                "DEGREE | педагогика ғылымдарының кандидаты | CANDIDATE_OF_SCIENCE",
                "DEGREE | д.п.н. | DOCTOR_OF_SCIENCE",
                "DEGREE | т.ғ.д. | DOCTOR_OF_SCIENCE",
                "DEGREE | доктор технических наук, профессор | DOCTOR_OF_SCIENCE",
                "DEGREE | PhD, профессор | PHD",
                "DEGREE | доктор PhD, ассоц. профессор | PHD",
                "DEGREE | философия докторы (PhD) | PHD",
                "DEGREE | Ph.D | PHD",
                "DEGREE | магистр пед. наук | MASTER",
                "DEGREE | м.э.н. | MASTER",
                "DEGREE | канд. техн. наук | CANDIDATE_OF_SCIENCE",
                "DEGREE | Candidate of Technical Sciences | CANDIDATE_OF_SCIENCE",
                "DEGREE | ктн, доцент | CANDIDATE_OF_SCIENCE",
                "DEGREE | кандидат наук (к.х.н.) | CANDIDATE_OF_SCIENCE",
                "DEGREE | докт. филол. наук | DOCTOR_OF_SCIENCE",
                "DEGREE | Doctor of Medical Sciences | DOCTOR_OF_SCIENCE",
                "DEGREE | PhD in Economics | PHD",
                "DEGREE | доктор философии по профилю (PhD) | PHD",
                "DEGREE | Master of Arts | MASTER",
                "DEGREE | не имеет ученой степени | NONE",
                "DEGREE | ғылыми дәрежесі жоқ | NONE",
                "PROGRAMME | Университет аралық келісімшарт | INTER_UNIVERSITY",
                "PROGRAMME | Меморандум с университетом Анкары | INTER_UNIVERSITY",
                "PROGRAMME | двустороннее соглашение с университетом | INTER_UNIVERSITY",
                "PROGRAMME | Memorandum of Understanding | INTER_UNIVERSITY",
                "FIELD | 6B06 | 06",
                "FIELD | 7М04101 Менеджмент | 04",
                "FIELD | 8D01 | 01",
                "FIELD | гуманитарлық ғылымдар | 02",
                "COUNTRY | TÜRKİYE | TR",
                "COUNTRY | г. Анкара, Турция | TR",
                "COUNTRY | Түркия, Анкара қ. | TR",
                "COUNTRY | Китайская Народная Республика (КНР) | CN",
                "COUNTRY | Республика Польша | PL",
                "COUNTRY | Kingdom of Spain | ES",
                "COUNTRY | Малайзия | MY",
                "COUNTRY | Соединённое Королевство Великобритании и Северной Ирландии | GB",
                "COUNTRY | Democratic People's Republic of Korea | KP",
                "COUNTRY | Исламская Республика Иран | IR",
                "COUNTRY | Бирма | MM",
                "COUNTRY | ЮАР | ZA",
                "COUNTRY | Côte d'Ivoire | CI",
                "COUNTRY | Вьетнам (Ханой) | VN",
                "COUNTRY | Республика Беларусь, г.Минск | BY",
                "COUNTRY | США, штат Джорджия | US",
                "COUNTRY | Оңтүстік Корея, Сеул қ. | KR",
                "COUNTRY | Hong Kong, China | HK",
                "DIRECTION | исходящая академическая мобильность | OUTGOING",
                "PROGRAMME | Erasmus + | ERASMUS_PLUS",
                "PROGRAMME | Эразмус + | ERASMUS_PLUS",
                "PROGRAMME | программа Erasmus+ | ERASMUS_PLUS",
                "PROGRAMME | Erasmus+ KA131 | ERASMUS_PLUS",
                "PROGRAMME | Болашак стипендиясы | BOLASHAK_500",
                "PROGRAMME | Межвузовский договор №12 | INTER_UNIVERSITY",
                "PROGRAMME | договор о сотрудничестве | INTER_UNIVERSITY",
                "PROGRAMME | DAAD (Германия) | DAAD",
                "FORMAT | смешанный формат | HYBRID",
                "FORMAT | Оффлайн (очно) | OFFLINE",
            })
    void findsWhatPeopleWrite(ParticipantField field, String name, String code) {
        assertThat(synonyms.find(field, name)).map(Object::toString).contains(code);
    }

    /** A position is no degree, and what names two programmes, none or denies one is asked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEGREE | профессор",
                "DEGREE | докторант",
                "DEGREE | доктор, профессор",
                "DEGREE | магистр, к.т.н.",
                "DEGREE | магистр, доктор PhD",
                "DEGREE | магистр, PhD",
                "DEGREE | магистр не защищен",
                "DEGREE | магистрант",
                "DEGREE | PhD докторант",
                "DEGREE | кандидат наук, PhD",
                "PROGRAMME | договор с академией Болашак",
                "PROGRAMME | Соглашение с Erasmus University",
                "PROGRAMME | трудовой договор",
                "FIELD | 5B060200",
                "FIELD | 6M070300",
                "FIELD | 6B12",
                "COUNTRY | Польша, Чехия",
                "COUNTRY | Анкара",
                "COUNTRY | Конго",
                "COUNTRY | США, Мексика",
                "COUNTRY | Турецкая Республика Северного Кипра",
                "PROGRAMME | академическая мобильность",
                "PROGRAMME | Мевлана",
                "PROGRAMME | Erasmus+ / DAAD",
                "PROGRAMME | не Erasmus",
                "FORMAT | не очно",
                "FORMAT | онлайн или офлайн",
            })
    void leavesTheRestOpen(ParticipantField field, String name) {
        assertThat(synonyms.find(field, name)).isEmpty();
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

    @Test
    void findsEachCountryByItsNamesAndCode() {
        for (Country country : CatalogueFixture.CODE_LISTS.all(Country.class)) {
            assertThat(synonyms.find(ParticipantField.COUNTRY, country.getCode()))
                    .contains(country);
            for (Language language : Language.values()) {
                assertThat(synonyms.find(ParticipantField.COUNTRY, country.label(language)))
                        .contains(country);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Узб", "ZZ", "Uzbekistan, Kyrgyzstan"})
    void doesNotGuess(String text) {
        assertThat(synonyms.find(ParticipantField.COUNTRY, text)).isEmpty();
    }
}
