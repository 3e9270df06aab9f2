package kz.almasu.submission.finding;

import static kz.almasu.submission.SubmissionFixture.NOON;
import static kz.almasu.submission.SubmissionFixture.draft;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.rule.CheckedReport;
import kz.almasu.submission.rule.CheckedReportFixture;
import kz.almasu.submission.rule.CheckedRow;
import kz.almasu.submission.rule.ExchangeCounts;
import kz.almasu.submission.rule.PersonChecks;
import kz.almasu.submission.rule.PlausibilityChecks;
import kz.almasu.submission.rule.Rules;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a warning: found, explained, outgrown, explained anew. */
class IssueTest {

    @Test
    void blocksUntilItIsExplainedForAsManyParticipants() {
        Issue two = longStays(2);
        assertThat(two.isBlocking()).isTrue();
        assertThat(two.isExplanationOutdated()).isFalse();

        Explanation given = new Explanation(draft(), two);
        given.update(" Annual contracts. ", two.records(), "enu", NOON);

        assertThat(given.getText()).isEqualTo("Annual contracts.");
        assertThat(two.withExplanation(given).isBlocking()).isFalse();
        assertThat(longStays(1).withExplanation(given).isBlocking()).isFalse();
        assertThat(longStays(3).withExplanation(given).isBlocking()).isTrue();
        assertThat(longStays(3).withExplanation(given).isExplanationOutdated()).isTrue();
    }

    @Test
    void isTheSameAfterANewUpload() {
        assertThat(longStays(2).id()).isEqualTo(longStays(5).id()).hasSize(16);
    }

    @Test
    void isAnotherForOtherContent() {
        CheckedReportFixture report = new CheckedReportFixture();
        for (String name : List.of("Ахметов", "Ахметов", "Ибраев", "Ибраев")) {
            report.row(entry -> entry.setFamilyName(name));
        }

        List<Issue> found = RuleRunner.run(report.report(), List.of(PersonChecks.PERSON_STANDS_ONCE_IN_AN_EXCHANGE));

        assertThat(found).extracting(Issue::id).hasSize(2).doesNotHaveDuplicates();
    }

    /** Who is not stored yet has no id: the row of the sheet says who is meant. */
    @Test
    void plannedParticipantsAreNamedByTheirRows() {
        List<CheckedRow> rows = Stream.of(12, 7)
                .map(row ->
                        new PlannedParticipant(row, valid(), null, new ForeignInstitution(valid().getCountry(), "Osh")))
                .map(CheckedRow::of)
                .toList();
        CheckedReport report = new CheckedReport(
                new HalfYear(2024, 1), rows, 0, ExchangeCounts.NONE, Set.of(), Set.of(), Map.of(), Map.of());

        Issue twice = RuleRunner.run(report, List.of(PersonChecks.PERSON_STANDS_ONCE_IN_AN_EXCHANGE))
                .get(0)
                .withSheetRows();

        assertThat(twice.occurrences())
                .extracting(occurrence -> occurrence.finding().row(), Issue.Occurrence::participant, Issue.Occurrence::name)
                .containsExactly(tuple(7, null, "Кенжебаева Мадина"), tuple(12, null, "Кенжебаева Мадина"));
    }

    @Test
    void aNoteNeverBlocks() {
        CheckedReport report = new CheckedReportFixture()
                .row(entry -> entry.setGivenName(entry.getFamilyName()))
                .report();

        assertThat(RuleRunner.run(report, List.of(PlausibilityChecks.NAMES_DIFFER)))
                .singleElement()
                .satisfies(note ->
                        assertThat(note.isBlocking() || note.isExplainable()).isFalse());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void isNotExplainedByNothing(String text) {
        Explanation given = new Explanation(draft(), longStays(1));

        assertThatThrownBy(() -> given.update(text, 1, "enu", NOON))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("explanation.required"));
    }

    @Test
    void isNotExplainedByABook() {
        Explanation given = new Explanation(draft(), longStays(1));

        given.update("x".repeat(2000), 1, "enu", NOON);

        assertThatThrownBy(() -> given.update("x".repeat(2001), 1, "enu", NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void theGravestComeFirst() {
        CheckedReport report = new CheckedReportFixture()
                .row(entry -> {
                    entry.setGivenName(entry.getFamilyName());
                    entry.setEndDate(LocalDate.of(2025, 1, 1));
                })
                .report();

        assertThat(RuleRunner.run(report, Rules.latest()))
                .extracting(Issue::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    }

    private static Issue longStays(int count) {
        CheckedReportFixture report = new CheckedReportFixture();
        IntStream.range(0, count).forEach(i -> report.row(entry -> entry.setEndDate(LocalDate.of(2025, 1, 1))));
        return RuleRunner.run(report.report(), List.of(PlausibilityChecks.LASTS_A_YEAR_AT_MOST))
                .get(0);
    }
}
