package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.document.Sentence;
import kz.almasu.note.SourceFixture;
import kz.almasu.note.text.Growth.GrowthCategory;
import kz.almasu.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The method section says how the growth words are chosen: each threshold that it prints holds at its boundary. */
class MethodTextTest {

    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");
    private static final Pattern WHOLE = Pattern.compile("\\b\\d+\\b");

    @ParameterizedTest
    @EnumSource
    void thresholdsOfGrowthWordsAreThoseUsed(Language language) {
        List<BigDecimal> printed = numbers(sentence("times", language), DECIMAL);
        BigDecimal exactly = smallest(printed);
        BigDecimal beyond = printed.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal nearly = printed.stream()
                .filter(each -> each.compareTo(exactly) != 0 && each.compareTo(beyond) != 0)
                .findFirst()
                .orElseThrow();

        for (long times = 2; times < 9; times++) {
            BigDecimal ratio = BigDecimal.valueOf(times);
            assertThat(category(ratio.subtract(exactly))).isEqualTo(GrowthCategory.TIMES);
            assertThat(category(justBelow(ratio.subtract(exactly)))).isEqualTo(GrowthCategory.NEARLY_TIMES);
            assertThat(category(ratio.subtract(nearly))).isEqualTo(GrowthCategory.NEARLY_TIMES);
            assertThat(category(justBelow(ratio.add(exactly)))).isEqualTo(GrowthCategory.TIMES);
            assertThat(category(ratio.add(exactly))).isEqualTo(GrowthCategory.OVER_TIMES);
            assertThat(category(justBelow(ratio.add(beyond)))).isEqualTo(GrowthCategory.OVER_TIMES);
            assertThat(category(ratio.add(beyond))).isEqualTo(GrowthCategory.NEARLY_TIMES);
        }
        assertThat(category(justBelow(BigDecimal.valueOf(2).subtract(nearly)))).isEqualTo(GrowthCategory.ROSE);
    }

    @ParameterizedTest
    @EnumSource
    void smallNumbersAreThoseWithoutRatio(Language language) {
        long base = numbers(sentence("small", language), WHOLE).get(0).longValueExact();

        assertThat(new Growth(base, 3 * base).category()).isEqualTo(GrowthCategory.TIMES);
        assertThat(new Growth(base, base + 1).percent()).isPresent();
        assertThat(new Growth(base - 1, 3 * base).category()).isEqualTo(GrowthCategory.ROSE);
        assertThat(new Growth(base - 1, 3 * base).percent()).isEmpty();
        assertThat(new Growth(base - 1, 1).category()).isEqualTo(GrowthCategory.FELL);
    }

    private static String sentence(String name, Language language) {
        return AnalyticalNote.compose(SourceFixture.demo(language))
                .sentences()
                .filter(sentence -> sentence.id().equals("method." + name))
                .map(Sentence::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<BigDecimal> numbers(String text, Pattern pattern) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group().replace(',', '.')));
        }
        return numbers;
    }

    private static BigDecimal smallest(List<BigDecimal> numbers) {
        return numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal justBelow(BigDecimal ratio) {
        return ratio.subtract(new BigDecimal("0.01"));
    }

    /** Returns the category of a growth by this ratio, of two decimals. */
    private static GrowthCategory category(BigDecimal ratio) {
        return new Growth(100, ratio.movePointRight(2).longValueExact()).category();
    }
}
