package kz.almasu.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Single sentences about the figures of 2023 H1, written for this test: right ones are supported; of wrong ones only
 * the wrong part is contradicted, with the right value; statements that no figure covers are not contradicted.
 */
class StatementsTest {

    /**
     * A line of {@code checker/statements_*.txt}.
     *
     * @param quote the contradicted part; null if nothing is
     */
    record Line(Language language, char kind, String text, String quote, String expected) {

        static Line of(Language language, String line) {
            String[] parts = line.substring(2).split(" \\| | => ");
            return new Line(
                    language,
                    line.charAt(0),
                    parts[0].replace("\\n", "\n"),
                    parts.length == 3 ? parts[1] : null,
                    parts.length == 3 ? parts[2] : null);
        }

        List<Claim> claims() {
            return CheckerFixture.check(language, text);
        }

        @Override
        public String toString() {
            return language + " " + kind + " " + text;
        }
    }

    static Stream<Line> right() {
        return lines('+');
    }

    static Stream<Line> wrong() {
        return lines('-');
    }

    static Stream<Line> rightAsFarAsKnown() {
        return lines('~');
    }

    static Stream<Line> outOfScope() {
        return lines('?');
    }

    @ParameterizedTest
    @MethodSource("right")
    void supportsRightStatements(Line line) {
        assertThat(line.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED))
                .allSatisfy(claim -> assertThat(claim.figures()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("rightAsFarAsKnown")
    void readsStatementsWhoseFiguresWereNotAllPublished(Line line) {
        assertThat(line.claims())
                .extracting(Claim::verdict)
                .contains(Verdict.SUPPORTED, Verdict.UNKNOWN)
                .isSubsetOf(Verdict.SUPPORTED, Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void contradictsWrongStatementsWithTheRightValue(Line line) {
        List<Claim> contradicted = line.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.CONTRADICTED)
                .toList();

        assertThat(contradicted).hasSize(1);
        assertThat(contradicted.get(0).quote()).contains(line.quote);
        assertThat(contradicted.get(0).expected().replace('\u00A0', ' ')).isEqualTo(line.expected);
    }

    @ParameterizedTest
    @MethodSource("outOfScope")
    void contradictsNothingOutOfScope(Line line) {
        assertThat(line.claims()).noneMatch(claim -> claim.verdict() == Verdict.CONTRADICTED);
    }

    private static Stream<Line> lines(char kind) {
        return Arrays.stream(Language.values())
                .flatMap(language -> StatementFile.lines("statements_" + language.tag() + ".txt")
                        .filter(line -> line.charAt(0) == kind)
                        .map(line -> Line.of(language, line)));
    }
}
