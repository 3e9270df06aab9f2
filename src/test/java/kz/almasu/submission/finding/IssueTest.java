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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.rule.CheckedReport;
import kz.almasu.submission.rule.CheckedReportFixture;
import kz.almasu.submission.rule.CheckedRow;
import kz.almasu.submission.rule.ExchangeCounts;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.PersonChecks;
import kz.almasu.submission.rule.PlausibilityChecks;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Rules;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Life cycle of a warning: found, explained, outdated, explained again. */
class IssueTest {

    private static final Rule NOTE = PersonChecks.EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION;

    @Test
    void blocksUntilExplainedForAllParticipants() {
        Issue issue = longStays(2);
        assertThat(issue.isBlocking()).isTrue();
        assertThat(issue.isExplanationOutdated()).isFalse();

        Explanation explanation = new Explanation(draft(), issue);
        explanation.update(" Annual contracts. ", issue.records(), "enu", NOON);

        assertThat(explanation.getText()).isEqualTo("Annual contracts.");
        assertThat(issue.withExplanation(explanation).isBlocking()).isFalse();
        assertThat(longStays(1).withExplanation(explanation).isBlocking()).isFalse();
        assertThat(longStays(3).withExplanation(explanation).isBlocking()).isTrue();
        assertThat(longStays(3).withExplanation(explanation).isExplanationOutdated())
                .isTrue();
    }

    @Test
    void idIsStableAcrossUploads() {
        assertThat(longStays(2).id()).isEqualTo(longStays(5).id()).hasSize(16);
    }

    @Test
    void idDependsOnContent() {
        CheckedReportFixture report = new CheckedReportFixture();
        for (String name : List.of("Ахметов", "Ахметов", "Ибраев", "Ибраев")) {
            report.row(entry -> entry.setFamilyName(name));
        }

        List<Issue> found = RuleRunner.run(report.report(), List.of(PersonChecks.PERSON_STANDS_ONCE_IN_AN_EXCHANGE));

        assertThat(found).extracting(Issue::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void notesOfOneRuleAreMergedAndWarningsAreNot() {
        List<Issue> merged = Issue.mergeNotes(List.of(longStays(1), note("a", "Osh"), note("b", "Oş")));

        assertThat(merged).extracting(Issue::records).containsExactly(1L, 2L);
        assertThat(merged.get(1).occurrences())
                .extracting(Issue.Occurrence::name)
                .containsExactly("a", "b");
        assertThat(merged.get(1).summary(Language.EN)).isEqualTo(NOTE.demand(Language.EN));
        assertThat(Issue.mergeNotes(List.of(note("a", "Osh"), note("b", "Osh")))
                        .get(0)
                        .isVaried())
                .isFalse();
    }

    private static Issue note(String name, String value) {
        Finding finding = Finding.note(NOTE.id(), 1, "", value);
        return new Issue(name, NOTE, 1, List.of(new Issue.Occurrence(1L, name, finding, List.of())), null);
    }

    /** Planned participants have no ids; they are identified by their rows in the sheet. */
    @Test
    void plannedParticipantsHaveTheirSheetRows() {
        List<CheckedRow> rows = Stream.of(12, 7)
                .map(row ->
                        new PlannedParticipant(row, valid(), null, new ForeignInstitution(valid().getCountry(), "Osh")))
                .map(CheckedRow::of)
                .toList();
        CheckedReport report = new CheckedReport(
                new HalfYear(2024, 1), rows, 0, ExchangeCounts.NONE, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

        Issue duplicate = RuleRunner.run(report, List.of(PersonChecks.PERSON_STANDS_ONCE_IN_AN_EXCHANGE))
                .get(0)
                .withSheetRows();

        assertThat(duplicate.occurrences())
                .extracting(
                        occurrence -> occurrence.finding().row(), Issue.Occurrence::participant, Issue.Occurrence::name)
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
    void explanationMustNotBeBlank(String text) {
        Explanation explanation = new Explanation(draft(), longStays(1));

        assertThatThrownBy(() -> explanation.update(text, 1, "enu", NOON))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("explanation.required"));
    }

    @Test
    void explanationIsLimitedTo2000Characters() {
        Explanation explanation = new Explanation(draft(), longStays(1));

        explanation.update("x".repeat(2000), 1, "enu", NOON);

        assertThatThrownBy(() -> explanation.update("x".repeat(2001), 1, "enu", NOON))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void mostSevereComeFirst() {
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
