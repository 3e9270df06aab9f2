package kz.almasu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final String KAZAKH =
            "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я";

    @Test
    void sortsKazakhLettersInAlphabeticalOrder() {
        List<String> alphabet = Arrays.asList(KAZAKH.split(" "));
        List<String> sorted = new ArrayList<>(alphabet);
        Collections.reverse(sorted);

        sorted.sort(Language.KK.collator());

        assertThat(sorted).isEqualTo(alphabet);
    }

    @Test
    void sortsLowerCaseKazakhWords() {
        List<String> words = new ArrayList<>(List.of(
                "яғни", "ішкі", "ыдыс", "үй", "ұн", "ус", "өз", "оң", "ңа", "на", "қол", "кол", "ғой", "гүл", "әке",
                "ақ"));

        words.sort(Language.KK.collator());

        assertThat(words)
                .containsExactly(
                        "ақ", "әке", "гүл", "ғой", "кол", "қол", "на", "ңа", "оң", "өз", "ус", "ұн", "үй", "ыдыс",
                        "ішкі", "яғни");
    }

    @Test
    void sortKeysSortLikeTheCollator() {
        List<String> names = new ArrayList<>(List.of("Якупов", "Әбдіғали", "Қасым", "Асан", "Бақыт", "Касым"));

        names.sort(Comparator.comparing(Language.KK::sortKey));

        assertThat(names).containsExactly("Асан", "Әбдіғали", "Бақыт", "Касым", "Қасым", "Якупов");
    }

    @Test
    void sortsRussianAndEnglish() {
        List<String> russian = new ArrayList<>(List.of("ёж", "ель", "жук"));
        russian.sort(Language.RU.collator());
        assertThat(russian).containsExactly("ёж", "ель", "жук");

        List<String> english = new ArrayList<>(List.of("zoo", "Élan", "apple", "Egg"));
        english.sort(Language.EN.collator());
        assertThat(english).containsExactly("apple", "Egg", "Élan", "zoo");
    }

    @Test
    void picksTheFirstSupportedLanguage() {
        assertThat(firstSupported("de-DE", "ru-RU", "en")).isEqualTo(Language.RU);
        assertThat(firstSupported("en-GB", "kk")).isEqualTo(Language.EN);
        assertThat(firstSupported("kk-KZ")).isEqualTo(Language.KK);
    }

    @Test
    void defaultsToKazakh() {
        assertThat(firstSupported("de", "zh-CN")).isEqualTo(Language.KK);
        assertThat(firstSupported()).isEqualTo(Language.KK);
    }

    @Test
    void isFoundByTagIgnoringCase() {
        assertThat(Language.of("RU")).contains(Language.RU);
        assertThat(Language.of("en")).contains(Language.EN);
        assertThat(Language.of("de")).isEmpty();
        assertThat(Language.of(null)).isEmpty();
    }

    private static Language firstSupported(String... tags) {
        return Language.firstSupported(
                Arrays.stream(tags).map(Locale::forLanguageTag).toList());
    }
}
