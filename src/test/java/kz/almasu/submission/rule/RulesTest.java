package kz.almasu.submission.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    /** Rules of a half-year never change: a new rule starts in a new half-year. */
    @ParameterizedTest
    @ValueSource(strings = {"2023H2", "2024H1"})
    void ofAHalfYearEqualTheReferenceList(String halfYear) throws IOException {
        assertThat(Rules.of(HalfYear.parse(halfYear).orElseThrow()).stream()
                        .sorted(Comparator.comparing(Rule::id))
                        .map(rule -> rule.id() + " " + rule.severity()))
                .containsExactlyElementsOf(golden(halfYear));
    }

    @Test
    void ofTheFirstHalfYearsAreErrorsOnly() {
        assertThat(Rules.of(new HalfYear(2023, 2))).allMatch(rule -> rule.severity() == Severity.ERROR);
    }

    @Test
    void haveAtMostOneVersionPerHalfYear() {
        assertThat(Rules.ALL).extracting(rule -> rule.id() + rule.since()).doesNotHaveDuplicates();
        assertThat(Rules.latest()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void haveTextsInEachLanguage() {
        for (Language language : Language.values()) {
            assertThat(Rules.ALL).allSatisfy(rule -> {
                assertThat(rule.demand(language)).endsWith(".").doesNotContain("{", "“”", "«»");
                assertThat(rule.remedy(language)).endsWith(".").doesNotContain("{", "“”", "«»");
            });
        }
    }

    private static List<String> golden(String halfYear) throws IOException {
        try (InputStream rules = RulesTest.class.getResourceAsStream("/rules-" + halfYear + ".txt")) {
            return new String(rules.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
