package kz.almasu.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings in wordings that no list names. */
class HeadingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Қабылдаушы (жіберуші) ЖОО атауы | FOREIGN_INSTITUTION",
                "Название зарубежного вуза-партнера | FOREIGN_INSTITUTION",
                "Name of the sending university | FOREIGN_INSTITUTION",
                "Барған / келген елі | COUNTRY",
                "Страна принимающей стороны | COUNTRY",
                "Лауазымы, ғылыми дәрежесі | DEGREE",
                "Ученая степень, ученое звание | DEGREE",
                "Ф.И.О. преподавателя (полностью) | FULL_NAME",
                "Сроки стажировки | PERIOD",
                "Іссапар мерзімі | PERIOD",
                "Дата начала командировки | START_DATE",
                "Алмасудың аяқталу күні | END_DATE",
                "Вид академической мобильности | DIRECTION",
                "Программа академической мобильности | PROGRAMME",
                "Код и наименование ОП | FIELD",
                "ИИН (при наличии) | IIN",
                "Дата рождения | NOT_NEEDED",
                "Ғылыми атағы | NOT_NEEDED",
            })
    void haveTheMeaningOfTheirWords(String heading, String meaning) {
        assertThat(HeadingSynonyms.meaning(heading)).map(ColumnMeaning::name).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Страна, вуз", "Страна гражданства", "Тема лекции", "Срок (дней)", "Cтрана", "Дата"})
    void areAskedIfAWordIsUnknown(String heading) {
        assertThat(HeadingSynonyms.meaning(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Cтрана, COUNTRY", "Фaмилия, FAMILY_NAME"})
    void areSuggestedDespiteLettersOfAnotherAlphabet(String heading, String meaning) {
        assertThat(HeadingSynonyms.suggest(heading)).map(ColumnMeaning::name).contains(meaning);
    }
}
