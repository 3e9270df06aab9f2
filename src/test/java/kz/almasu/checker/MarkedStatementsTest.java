package kz.almasu.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

/**
 * Statements about 2023 H1 as analysts and journalists write them, a third in each language, right and wrong ones, with
 * values counted from the tables: none that is wrong is supported, and few that are right raise an alarm.
 *
 * <p>When the checker read them for the first time, it contradicted 23 of the 26 wrong statements of {@code first}, 50 of
 * 50 of {@code second}, 17 of 17 of {@code third}, 17 of 18 of {@code fourth} and 14 of 14 of {@code fifth}, and supported
 * 24 of 28, 49 of 52, 10 of 19, 17 of 18 and 16 of 18 right ones. No wrong one was supported; five right ones of
 * {@code third} and one of {@code fifth} were contradicted. What was misread was mended after each.
 */
class MarkedStatementsTest {

    private static final double CONTRADICTED = 0.9;
    private static final double SUPPORTED = 0.85;
    private static final double ALARMS = 0.02;

    /** @param from the decisive words of the text, to {@code to} */
    record Marked(Language language, boolean right, String text, int from, int to) {

        static Marked of(String line) {
            String marked = line.substring(5);
            return new Marked(
                    Language.valueOf(line.substring(0, 2).toUpperCase(Locale.ROOT)),
                    line.charAt(3) == '+',
                    marked.replace("[", "").replace("]", ""),
                    marked.indexOf('['),
                    marked.indexOf(']') - 1);
        }

        /** Contradicted if any part of the statement is, supported if all claims about the decisive words are. */
        Verdict verdict() {
            List<Claim> claims = CheckerFixture.check(language, text);
            List<Claim> decisive = claims.stream()
                    .filter(claim -> claim.from() < to && from < claim.to())
                    .toList();
            if (claims.stream().anyMatch(claim -> claim.verdict() == Verdict.CONTRADICTED)) {
                return Verdict.CONTRADICTED;
            }
            return !decisive.isEmpty() && decisive.stream().allMatch(claim -> claim.verdict() == Verdict.SUPPORTED)
                    ? Verdict.SUPPORTED
                    : Verdict.NOT_READ;
        }
    }

    @Test
    void supportsRightStatementsAndContradictsWrongOnes() {
        Map<Verdict, List<Marked>> right = new EnumMap<>(Verdict.class);
        Map<Verdict, List<Marked>> wrong = new EnumMap<>(Verdict.class);
        Stream.of("examples", "first", "second", "third", "fourth", "fifth")
                .flatMap(name -> StatementFile.lines("marked_" + name + ".txt"))
                .map(Marked::of)
                .forEach(marked -> (marked.right ? right : wrong)
                        .computeIfAbsent(marked.verdict(), absent -> new ArrayList<>())
                        .add(marked));

        assertThat(wrong).doesNotContainKey(Verdict.SUPPORTED);
        assertThat(rate(wrong, Verdict.CONTRADICTED)).as(wrong.toString()).isGreaterThanOrEqualTo(CONTRADICTED);
        assertThat(rate(right, Verdict.CONTRADICTED)).as(right.toString()).isLessThanOrEqualTo(ALARMS);
        assertThat(rate(right, Verdict.SUPPORTED)).as(right.toString()).isGreaterThanOrEqualTo(SUPPORTED);
    }

    private static double rate(Map<Verdict, List<Marked>> statements, Verdict verdict) {
        int all = statements.values().stream().mapToInt(List::size).sum();
        return (double) statements.getOrDefault(verdict, List.of()).size() / all;
    }
}
