package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Style rules for Russian texts, as given at the head of {@code texts_ru.properties}. */
class RussianTextsTest {

    private static final Set<String> FORMS = Set.of("one", "few", "many", "other");

    /**
     * Synonyms of terms that have one word: статус, доработка, подписант, редакция, нулевой отчет, срок сдачи,
     * «Орхун».
     */
    private static final Pattern SYNONYMS = Pattern.compile(
            "(?iu)состояни|(?<!\\p{L})на исправлени|подписывающ|издани|отсутстви. обмен|срок представлени"
                    + "|проверочн.. спис|орхон");

    private static final Pattern DATA_WITH_STAND = Pattern.compile("(?iu)(?<!\\p{L})сто(ит|ят|ял[аои]?)(?!\\p{L})");
    private static final Pattern MASCULINE =
            Pattern.compile("(?iu)(этот|этого|этим|ваш|вашего|это) ОВПО|ОВПО (\\p{L}+ ){0,2}\\p{L}+ло(?!\\p{L})");
    private static final Pattern BREAKING_UNIT = Pattern.compile("[\\d}] (МБ|КБ|г\\.|%)");
    private static final Pattern BREAKING_INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\. \\p{Lu}");

    /** «в» and «с» become «во» and «со» before some of the selected words. */
    private static final Pattern PREPOSITION_BEFORE_SELECT = Pattern.compile("(?iu)(?<!\\p{L})[вс] \\{\\w+, *select");

    @Test
    void pluralsAreComplete() {
        assertThat(keys(text -> !choices(text).allMatch(RussianTextsTest::isComplete)))
                .isEmpty();
    }

    @Test
    void requirementsSayMust() {
        Set<String> requirements = keys(text -> !text.contains("долж") && !text.contains("нужно"));
        requirements.removeIf(key -> !key.startsWith("rule.demand."));

        assertThat(requirements).isEmpty();
    }

    @Test
    void usesOneTermPerConcept() {
        assertThat(keys(text -> SYNONYMS.matcher(text).find())).isEmpty();
        assertThat(keys(text -> DATA_WITH_STAND.matcher(text).find())).isEmpty();
    }

    @Test
    void treatsInstitutionAsFeminine() {
        assertThat(keys(text -> MASCULINE.matcher(text).find())).isEmpty();
    }

    @Test
    void usesOneKindOfDash() {
        assertThat(keys(text -> text.contains("—"))).isEmpty();
    }

    @Test
    void writesNoLetterYo() {
        assertThat(keys(text -> text.contains("ё") || text.contains("Ё"))).isEmpty();
    }

    @Test
    void keepsNumbersWithTheirUnits() {
        assertThat(keys(text -> BREAKING_UNIT.matcher(text).find())).isEmpty();
    }

    @Test
    void keepsInitialsWithTheName() {
        assertThat(CatalogueFixture.records("/catalogue/institutions.csv"))
                .extracting(row -> row.get("name_ru"))
                .hasSizeGreaterThan(50)
                .noneMatch(name -> BREAKING_INITIAL.matcher(name).find());
    }

    @Test
    void selectsPrepositionsWithTheirWords() {
        assertThat(keys(text -> PREPOSITION_BEFORE_SELECT.matcher(text).find())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "part.in,   1, в первом полугодии 2023 года",
        "part.in,   2, во втором полугодии 2023 года",
        "part.with, 1, по сравнению с первым полугодием 2023 года",
        "part.with, 2, по сравнению со вторым полугодием 2023 года",
    })
    void formatsHalfYearsInTheirCase(String key, int half, String expected) {
        String pattern = TextBundle.of("note", Language.RU).texts().get(key);

        assertThat(new MessageFormat(pattern, ULocale.forLanguageTag("ru"))
                        .format(Map.of("half", half, "year", "2023")))
                .isEqualTo(expected);
    }

    private static Set<String> keys(Predicate<String> isWrong) {
        Set<String> keys = new TreeSet<>();
        Stream.of("texts", "note", "faces")
                .map(name -> TextBundle.of(name, Language.RU).texts())
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (isWrong.test(text)) {
                        keys.add(key);
                    }
                }));
        return keys;
    }

    /** True if all plural forms are given; one and several are enough where the number itself is not shown. */
    private static boolean isComplete(Set<String> selectors) {
        return selectors.containsAll(FORMS) || Set.of("=1", "other").equals(selectors);
    }

    private static Stream<Set<String>> choices(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return Stream.iterate(0, i -> i < pattern.countParts(), i -> i + 1)
                .filter(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START
                        && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL)
                .map(i -> selectors(pattern, i));
    }

    private static Set<String> selectors(MessagePattern pattern, int argument) {
        Set<String> selectors = new TreeSet<>();
        for (int i = argument + 1; i < pattern.getLimitPartIndex(argument); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(i)));
            } else if (pattern.getPart(i).getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }
}
