package kz.almasu.submission;

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
import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a warning: found, explained, outgrown, explained anew. */
class ConcernTest {

    @Test
    void blocksUntilItIsExplainedForAsManyParticipants() {
        Concern two = longStays(2);
        assertThat(two.isBlocking()).isTrue();
        assertThat(two.isOutgrown()).isFalse();

        Explanation given = new Explanation(draft(), two);
        given.give(" Annual contracts. ", two.records(), "enu", NOON);

        assertThat(given.getText()).isEqualTo("Annual contracts.");
        assertThat(two.explained(given).isBlocking()).isFalse();
        assertThat(longStays(1).explained(given).isBlocking()).isFalse();
        assertThat(longStays(3).explained(given).isBlocking()).isTrue();
        assertThat(longStays(3).explained(given).isOutgrown()).isTrue();
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

        List<Concern> found = Inspection.of(report.report(), List.of(PersonChecks.PERSON_STANDS_ONCE_IN_AN_EXCHANGE));

        assertThat(found).extracting(Concern::id).hasSize(2).doesNotHaveDuplicates();
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
                new HalfYear(2024, 1), rows, 0, Activity.NONE, Map.of(), Map.of(), Map.of(), Map.of());

        Concern twice = Inspection.of(report, List.of(PersonChecks.PERSON_STANDS_ONCE_IN_AN_EXCHANGE))
                .get(0)
                .inSheet();

        assertThat(twice.places())
                .extracting(place -> place.finding().row(), Concern.Place::participant, Concern.Place::name)
                .containsExactly(tuple(7, null, "Кенжебаева Мадина"), tuple(12, null, "Кенжебаева Мадина"));
    }

    @Test
    void aNoteNeverBlocks() {
        CheckedReport report = new CheckedReportFixture()
                .row(entry -> entry.setGivenName(entry.getFamilyName()))
                .report();

        assertThat(Inspection.of(report, List.of(Doubts.NAMES_DIFFER)))
                .singleElement()
                .satisfies(note ->
                        assertThat(note.isBlocking() || note.isExplainable()).isFalse());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void isNotExplainedByNothing(String text) {
        Explanation given = new Explanation(draft(), longStays(1));

        assertThatThrownBy(() -> given.give(text, 1, "enu", NOON))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("explanation.required"));
    }

    @Test
    void isNotExplainedByABook() {
        Explanation given = new Explanation(draft(), longStays(1));

        given.give("x".repeat(2000), 1, "enu", NOON);

        assertThatThrownBy(() -> given.give("x".repeat(2001), 1, "enu", NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void theGravestComeFirst() {
        CheckedReport report = new CheckedReportFixture()
                .row(entry -> {
                    entry.setGivenName(entry.getFamilyName());
                    entry.setEndDate(LocalDate.of(2025, 1, 1));
                })
                .report();

        assertThat(Inspection.of(report, Rules.latest()))
                .extracting(Concern::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    }

    private static Concern longStays(int count) {
        CheckedReportFixture report = new CheckedReportFixture();
        IntStream.range(0, count).forEach(i -> report.row(entry -> entry.setEndDate(LocalDate.of(2025, 1, 1))));
        return Inspection.of(report.report(), List.of(Doubts.LASTS_A_YEAR_AT_MOST))
                .get(0);
    }
}
