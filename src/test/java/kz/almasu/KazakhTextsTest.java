package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for Kazakh texts that stand at the head of their bundle. */
class KazakhTextsTest {

    private static final String WORD_ENDS = "(?!\\p{L})";

    /** The ending depends on how the value is spoken, which no text can know. */
    private static final Pattern ENDING = Pattern.compile("\\}[»”)]?-?"
            + "(?:[ғг][ае]|[қк][ае]|[дтн][ае]|[дтн][ае]н|[дтн][ыі]|[дтн][ыі]ң|[мбп]ен|сы|сі)"
            + WORD_ENDS);

    private static final Pattern BARE_BEFORE_POSTPOSITION =
            Pattern.compile("\\}[»”)]* (?:бастап|дейін|кейін|бері)" + WORD_ENDS);

    @Test
    void noPlaceholderCarriesACaseEnding() {
        assertThat(those((key, text) -> ENDING.matcher(text).find())).isEmpty();
    }

    @Test
    void noPlaceholderStandsBareBeforeAPostposition() {
        assertThat(those((key, text) -> BARE_BEFORE_POSTPOSITION.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void everyDemandSaysThatItMustBe() {
        assertThat(those((key, text) -> key.startsWith("rule.demand."))).hasSizeGreaterThan(20);
        assertThat(those((key, text) -> key.startsWith("rule.demand.") && !text.contains("керек")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "жай-күй",
                "болдырма",
                "болдырыл",
                "түзетуге қайтар",
                "кері ал",
                "талдамалық",
                "өшіріңіз",
                "тұр(?!\\p{L})",
                "есепке алын",
                "саналмай"
            })
    void eachThingHasOneWord(String other) {
        Pattern word = Pattern.compile("(?<!\\p{L})" + other, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        assertThat(those((key, text) -> word.matcher(text).find())).isEmpty();
    }

    private static Map<String, String> those(BiPredicate<String, String> condition) {
        Map<String, String> found = new TreeMap<>();
        Stream.of("texts", "faces", "note")
                .map(name -> TextBundle.of(name, Language.KK))
                .forEach(bundle -> bundle.texts().forEach((key, text) -> {
                    if (condition.test(key, text)) {
                        found.put(key, text);
                    }
                }));
        return found;
    }
}
