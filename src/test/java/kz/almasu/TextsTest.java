package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.faces.component.UIInput;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text files: complete, well-formed and in the letters of their language. */
class TextsTest {

    private static final Pattern BOTH_SCRIPTS =
            Pattern.compile("[\\p{IsCyrillic}][\\p{IsLatin}]|[\\p{IsLatin}][\\p{IsCyrillic}]");
    private static final Pattern NOT_KAZAKH =
            Pattern.compile("[\\p{IsCyrillic}&&[^а-яёА-ЯЁәғқңөұүһіӘҒҚҢӨҰҮҺІ]]|\\p{M}");
    private static final Pattern NOT_RUSSIAN = Pattern.compile("[\\p{IsCyrillic}&&[^а-яёА-ЯЁ]]|\\p{M}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** Names of languages are written in their own language. */
    private static final String LANGUAGE_PREFIX = "language.";

    private static final List<String> CODE_LISTS =
            List.of("regions", "countries", "degrees", "fields", "formats", "programmes", "institution-types");

    static Stream<TextBundle> bundles() {
        return Stream.of("texts", "faces", "note")
                .flatMap(name -> Stream.of(Language.values()).map(language -> TextBundle.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void allLanguagesHaveTheSameKeys(TextBundle bundle) {
        TextBundle kazakh = TextBundle.of(name(bundle), Language.KK);

        assertThat(bundle.texts().keySet())
                .containsExactlyInAnyOrderElementsOf(kazakh.texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsDuplicated(TextBundle bundle) {
        assertThat(bundle.keys()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmpty(TextBundle bundle) {
        assertThat(wrong(bundle, text -> text.isEmpty() || !text.equals(text.strip())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void parametersAreTheSameInAllLanguages(TextBundle bundle) {
        Map<String, String> kazakh = TextBundle.of(name(bundle), Language.KK).texts();

        bundle.texts()
                .forEach((key, text) -> assertThat(TextBundle.parameters(text))
                        .as("%s, %s", bundle.file(), key)
                        .isEqualTo(TextBundle.parameters(kazakh.getOrDefault(key, text))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextWithParametersCanBeFormatted(TextBundle bundle) {
        ULocale locale = ULocale.forLanguageTag(bundle.language().tag());

        bundle.texts()
                .forEach((key, text) -> assertThatCode(
                                () -> new MessageFormat(text, locale).format(TextBundle.sampleArguments(text)))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    /** MessageFormat treats it as a quote, and no language of the portal writes it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noTextHasAStraightApostrophe(TextBundle bundle) {
        assertThat(wrong(bundle, text -> text.contains("'"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noWordMixesLatinAndCyrillicLetters(TextBundle bundle) {
        assertThat(wrong(bundle, text -> BOTH_SCRIPTS.matcher(text).find())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextHasOnlyLettersOfItsLanguage(TextBundle bundle) {
        Map<String, String> wrong =
                wrong(bundle, text -> foreign(bundle.language()).matcher(text).find());
        wrong.keySet().removeIf(key -> key.startsWith(LANGUAGE_PREFIX));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesOfTheCatalogueHaveOnlyLettersOfTheirLanguage(Language language) {
        List<String> names = CODE_LISTS.stream()
                .flatMap(file -> names(file, language).stream())
                .toList();

        assertThat(names).hasSizeGreaterThan(50).noneMatch(String::isBlank);
        assertThat(names)
                .filteredOn(name -> BOTH_SCRIPTS.matcher(name).find()
                        || foreign(language).matcher(name).find())
                .isEmpty();
    }

    /** An official Russian name may contain a Kazakh name: «имени Ахмет Байтұрсынұлы». */
    @ParameterizedTest
    @EnumSource
    void namesOfInstitutionsHaveOnlyLettersOfKazakhstan(Language language) {
        Pattern foreign = foreign(language == Language.RU ? Language.KK : language);

        assertThat(names("institutions", language))
                .hasSizeGreaterThan(50)
                .noneMatch(String::isBlank)
                .filteredOn(name -> BOTH_SCRIPTS.matcher(name).find()
                        || foreign.matcher(name).find())
                .isEmpty();
    }

    /** Otherwise Faces would show its own message, in English. */
    @Test
    void messagesOfFacesHaveExistingKeys() {
        Map<String, String> messages = TextBundle.of("faces", Language.KK).texts();

        assertThat(messages)
                .containsKeys(UIInput.REQUIRED_MESSAGE_ID, UIInput.CONVERSION_MESSAGE_ID, UIInput.UPDATE_MESSAGE_ID);
        assertThat(messages.keySet())
                .filteredOn(key -> key.startsWith("jakarta.faces.") && !key.endsWith("_detail"))
                .allSatisfy(key -> assertThat(constants(key)).contains(key));
    }

    private static List<String> names(String file, Language language) {
        return CatalogueFixture.records("/catalogue/" + file + ".csv").stream()
                .map(row -> row.get("name_" + language.tag()))
                .toList();
    }

    private static Map<String, String> wrong(TextBundle bundle, Predicate<String> isWrong) {
        Map<String, String> wrong = new TreeMap<>(bundle.texts());
        wrong.values().removeIf(isWrong.negate());
        return wrong;
    }

    private static List<String> constants(String key) throws ReflectiveOperationException {
        HashSet<String> constants = new HashSet<>();
        Class<?> type = Class.forName(key.substring(0, key.lastIndexOf('.')).replace(".converter.", ".convert."));
        for (var field : type.getFields()) {
            if (field.getType() == String.class) {
                constants.add((String) field.get(null));
            }
        }
        return List.copyOf(constants);
    }

    private static String name(TextBundle bundle) {
        return bundle.file().substring(0, bundle.file().indexOf('_'));
    }

    private static Pattern foreign(Language language) {
        return switch (language) {
            case KK -> NOT_KAZAKH;
            case RU -> NOT_RUSSIAN;
            case EN -> CYRILLIC;
        };
    }
}
