package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a language demands of a text with parameters: all forms of the
 * plural, and neither a case nor a preposition that depends on a parameter.
 */
class TextGrammarTest {

    private static final Map<Language, Set<String>> PLURAL_FORMS = Map.of(
            Language.KK, Set.of("other"),
            Language.RU, Set.of("one", "few", "many", "other"),
            Language.EN, Set.of("one", "other"));

    /** Each asks for a case of what is before it, and a parameter has none. */
    private static final Pattern BEFORE_POSTPOSITION = Pattern.compile("\\}[»\\s\u00A0]*(?:бастап|дейін|кейін)");

    private static final Pattern CASE_ENDING = Pattern.compile("\\}»?[-–]?(?:[ғқ]а|[гк]е|на|не|[дт][ае]|нда|нде|[дтн]ан"
            + "|[дтн]ен|[дтн]ың|[дтн]ің|[дтн]ы|[дтн]і|[мбп]ен|сы|сі|сына|сіне|сының|сінің|сында|сінде)(?!\\p{L})");

    /** «В» and «с» become «во» and «со» before some words; before a number or a date they stay. */
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?<!\\p{L})[вВсС][ \u00A0]«?\\{(?:\\d|\\w+, select|in|with|before|now|names?|region|leaders)\\b");

    /** Here the parameter is a date. */
    private static final Set<String> BEFORE_DATE = Set.of(
            "check.BEGINS_IN_THE_HALF_YEAR",
            "review.since",
            "page.admin.institution.changed",
            "page.admin.institution.withdrawConfirm",
            "template.guide.days");

    static Stream<TextBundle> bundles() {
        return TextsTest.bundles();
    }

    static Stream<TextBundle> kazakh() {
        return bundles().filter(bundle -> bundle.language() == Language.KK);
    }

    static Stream<TextBundle> russian() {
        return bundles().filter(bundle -> bundle.language() == Language.RU);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void pluralsHaveAllFormsOfTheLanguage(TextBundle bundle) {
        assertThat(bundle.wrong((key, text) -> plurals(text).anyMatch(forms -> !isWhole(bundle.language(), forms))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kazakh")
    void noParameterIsBeforeAPostpositionThatAsksForACase(TextBundle bundle) {
        assertThat(bundle.wrong((key, text) -> BEFORE_POSTPOSITION.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kazakh")
    void noParameterHasACaseEnding(TextBundle bundle) {
        assertThat(bundle.wrong((key, text) -> CASE_ENDING.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("russian")
    void noPrepositionDependsOnAParameter(TextBundle bundle) {
        assertThat(bundle.wrong((key, text) ->
                        !BEFORE_DATE.contains(key) && PREPOSITION.matcher(text).find()))
                .isEmpty();
    }

    /** For each plural its forms, and the sign # if it says the number. */
    private static Stream<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .filter(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START)
                .filter(i -> pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL)
                .mapToObj(i -> forms(pattern, i));
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new TreeSet<>();
        int nested = 0;
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            nested += switch (part.getType()) {
                case MSG_START -> 1;
                case MSG_LIMIT -> -1;
                default -> 0;
            };
            boolean isForm = part.getType() == MessagePattern.Part.Type.ARG_SELECTOR && nested == 0;
            if (isForm || part.getType() == MessagePattern.Part.Type.REPLACE_NUMBER) {
                forms.add(pattern.getSubstring(part));
            }
        }
        return forms;
    }

    /** Without a number in it a noun need not agree: "=0 {none} other {some}", "=1 {new country} other {new countries}". */
    private static boolean isWhole(Language language, Set<String> forms) {
        boolean isFixed = forms.stream().allMatch(form -> form.startsWith("=") || form.equals("other"));
        return isFixed || forms.containsAll(PLURAL_FORMS.get(language));
    }
}
