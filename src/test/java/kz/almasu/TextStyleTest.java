package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The style rules at the head of the text files, as far as they can be checked automatically. */
class TextStyleTest {

    private static final List<CSVRecord> FORBIDDEN = CatalogueFixture.records("/forbidden-words.csv");

    private static final List<String> CATALOGUE =
            List.of("countries", "degrees", "fields", "formats", "programmes", "institution-types");

    private static final String REQUIREMENT_PREFIX = "rule.demand.";

    private static final Map<Language, Pattern> MUST = Map.of(
            Language.KK, word("керек"),
            Language.RU, word("должен|должна|должно|должны|нужно|необходимо"),
            Language.EN, word("must"));

    /** ISO 8601 dates, or a pattern with the year first. */
    private static final Pattern RAW_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|(?:YYYY|ГГГГ|ЖЖЖЖ)[-./]");

    private static final Pattern OTHER_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:DD|ДД|КК)[-/]");

    /** A message to API clients, whose JSON requires ISO 8601 dates. */
    private static final Set<String> DATES_OF_JSON = Set.of("refusal.field.day", "refusal.edition.dueFormat");

    private static final Pattern BREAKABLE_UNIT = Pattern.compile("[\\d}] (?:KB|MB|GB|КБ|Кб|МБ|Мб|ГБ|Гб)");

    private static final Pattern BREAKABLE_INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}?\\. ?(?=\\p{Lu})");

    static Stream<TextBundle> bundles() {
        return TextsTest.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextUsesAForbiddenWord(TextBundle bundle) {
        assertThat(bundle.matching((key, text) ->
                        !forbidden(bundle.language(), visible(text)).isEmpty()))
                .as("see forbidden-words.csv")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noCatalogueNameUsesAForbiddenWord(Language language) {
        List<String> found = CATALOGUE.stream()
                .flatMap(file -> CatalogueFixture.records("/catalogue/" + file + ".csv").stream())
                .map(row -> row.get("name_" + language.tag()))
                .filter(name -> !forbidden(language, name).isEmpty())
                .toList();

        assertThat(found).as("see forbidden-words.csv").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyRuleSaysMust(TextBundle bundle) {
        Pattern must = MUST.get(bundle.language());

        assertThat(bundle.matching((key, text) -> key.startsWith(REQUIREMENT_PREFIX)
                        && !must.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void datesAreWrittenDayMonthYear(TextBundle bundle) {
        assertThat(bundle.matching((key, text) -> !DATES_OF_JSON.contains(key)
                        && (RAW_DATE.matcher(text).find()
                                || OTHER_DATE.matcher(text).find())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void numbersAreKeptWithTheirUnits(TextBundle bundle) {
        assertThat(bundle.matching((key, text) -> BREAKABLE_UNIT.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void initialsAreKeptWithTheName(Language language) {
        assertThat(CatalogueFixture.records("/catalogue/institutions.csv"))
                .extracting(row -> row.get("name_" + language.tag()))
                .filteredOn(name -> BREAKABLE_INITIAL.matcher(name).find())
                .isEmpty();
    }

    private static List<String> forbidden(Language language, String text) {
        return FORBIDDEN.stream()
                .filter(row -> row.get("language").equals(language.tag()))
                .filter(row -> beginning(row.get("words")).matcher(text).find())
                .map(row -> row.get("instead"))
                .toList();
    }

    /** Returns the text without names, types and selectors of its parameters. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text);
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_NAME, ARG_TYPE, ARG_SELECTOR ->
                    visible.replace(part.getIndex(), part.getLimit(), " ".repeat(part.getLength()));
                default -> {
                    // shown
                }
            }
        }
        return visible.toString();
    }

    private static Pattern word(String words) {
        return beginning("(?:" + words + ")(?!\\p{L})");
    }

    /** Matches a word by its beginning. */
    private static Pattern beginning(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
