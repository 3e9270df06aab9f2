package kz.almasu.intake;

import static kz.almasu.submission.SubmissionFixture.stored;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.almasu.intake.sheet.SheetRow;
import kz.almasu.registry.Direction;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import org.junit.jupiter.api.Test;

class ImportChangesTest {

    private static final ParticipantEntry MADINA = valid();
    private static final ParticipantEntry AYGUL = valid(entry -> entry.setGivenName("Айгүл"));
    private static final ParticipantEntry GALYM = valid(entry -> entry.setGivenName("Ғалым"));

    @Test
    void isEmptyForTheSameParticipants() {
        ImportChanges changes = changes(List.of(stored(1, MADINA), stored(2, AYGUL)), AYGUL, MADINA);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(counts(changes)).isEqualTo("0 0 2 0");
        assertThat(changes.entries()).isEmpty();
    }

    @Test
    void ignoresTheSpellingOfForeignInstitutions() {
        ImportChanges changes = changes(
                List.of(stored(1, MADINA)),
                valid(entry -> entry.setForeignInstitution("KYRGYZ STATE «Technical» University")));

        assertThat(counts(changes)).isEqualTo("0 0 1 0");
    }

    @Test
    void addsNewParticipants() {
        ImportChanges changes = changes(List.of(stored(1, MADINA)), MADINA, AYGUL);

        assertThat(counts(changes)).isEqualTo("1 0 1 0");
        assertThat(changes.added().get(0).row()).isEqualTo(3);
        assertThat(changes.entries()).containsExactly(AYGUL);
    }

    @Test
    void removesParticipantsWithoutARow() {
        ImportChanges changes = changes(List.of(stored(1, MADINA), stored(2, AYGUL)), MADINA);

        assertThat(counts(changes)).isEqualTo("0 0 1 1");
        assertThat(changes.removed().get(0).id()).isEqualTo(2);
        assertThat(changes.removed().get(0).before().getGivenName()).isEqualTo("Айгүл");
    }

    @Test
    void removesAllForAnEmptySheet() {
        assertThat(counts(changes(List.of(stored(1, MADINA), stored(2, AYGUL)))))
                .isEqualTo("0 0 0 2");
    }

    @Test
    void listsTheFieldsThatDiffer() {
        ImportChanges changes = changes(List.of(stored(1, MADINA)), endingOn(MADINA, 20));

        assertThat(counts(changes)).isEqualTo("0 1 0 0");
        ImportChanges.ParticipantUpdate change = changes.changed().get(0);
        assertThat(change.id()).isEqualTo(1);
        assertThat(change.row().row()).isEqualTo(2);
        assertThat(change.fields()).containsExactly(ParticipantField.END_DATE);
    }

    @Test
    void matchesNamesIgnoringCase() {
        ImportChanges changes = changes(List.of(stored(1, MADINA)), valid(entry -> entry.setFamilyName("КЕНЖЕБАЕВА")));

        assertThat(counts(changes)).isEqualTo("0 1 0 0");
        assertThat(changes.changed().get(0).fields()).containsExactly(ParticipantField.FAMILY_NAME);
    }

    @Test
    void doesNotMatchAcrossDirections() {
        ImportChanges changes =
                changes(List.of(stored(1, MADINA)), valid(entry -> entry.setDirection(Direction.INCOMING)));

        assertThat(counts(changes)).isEqualTo("1 0 0 1");
    }

    @Test
    void matchesExchangesOfOnePersonByStartDate() {
        List<Participant> both = List.of(stored(1, startingOn(10)), stored(2, startingOn(20)));

        ImportChanges changes = changes(both, endingOn(startingOn(20), 28));

        assertThat(counts(changes)).isEqualTo("0 1 0 1");
        assertThat(changes.changed().get(0).id()).isEqualTo(2);
        assertThat(changes.removed().get(0).id()).isEqualTo(1);
    }

    @Test
    void prefersTheStartDateToTheForeignInstitution() {
        ParticipantEntry elsewhere = endingOn(startingOn(20), 28);
        elsewhere.setForeignInstitution("Another University");

        ImportChanges changes = changes(List.of(stored(1, startingOn(10)), stored(2, startingOn(20))), elsewhere);

        assertThat(changes.changed())
                .extracting(ImportChanges.ParticipantUpdate::id)
                .containsExactly(2L);
    }

    @Test
    void countsEqualRowsSeparately() {
        assertThat(counts(changes(List.of(stored(1, MADINA)), MADINA, MADINA))).isEqualTo("1 0 1 0");
        assertThat(counts(changes(List.of(stored(1, MADINA), stored(2, MADINA)), MADINA)))
                .isEqualTo("0 0 1 1");
        assertThat(counts(changes(List.of(stored(1, MADINA), stored(2, MADINA)), MADINA, MADINA)))
                .isEqualTo("0 0 2 0");
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<Participant> stored = List.of(
                stored(1, MADINA), stored(2, startingOn(20)), stored(3, AYGUL), stored(4, GALYM), stored(5, AYGUL));
        List<ParticipantEntry> rows = new ArrayList<>(
                List.of(GALYM, AYGUL, MADINA, endingOn(startingOn(20), 29), startingOn(11), endingOn(AYGUL, 30)));
        List<Participant> reversed = new ArrayList<>(stored);
        Collections.reverse(reversed);

        for (int i = 0; i < rows.size(); i++) {
            Collections.rotate(rows, 1);
            ImportChanges changes = changes(stored, rows.toArray(ParticipantEntry[]::new));
            assertThat(counts(changes)).isEqualTo("1 2 3 0");
            assertThat(counts(changes(reversed, rows.toArray(ParticipantEntry[]::new))))
                    .isEqualTo("1 2 3 0");
        }
    }

    @Test
    void affectsSameParticipantsOnlyIfNothingChangedSince() {
        ImportChanges shown = changes(List.of(stored(1, MADINA), stored(2, AYGUL)), endingOn(MADINA, 20), GALYM);

        assertThat(shown.affectsSameParticipantsAs(
                        changes(List.of(stored(1, MADINA), stored(2, AYGUL)), endingOn(MADINA, 20), GALYM)))
                .isTrue();
        assertThat(shown.affectsSameParticipantsAs(changes(List.of(stored(1, MADINA)), endingOn(MADINA, 20), GALYM)))
                .isFalse();
        assertThat(shown.affectsSameParticipantsAs(
                        changes(List.of(stored(3, MADINA), stored(2, AYGUL)), endingOn(MADINA, 20), GALYM)))
                .isFalse();
        assertThat(shown.affectsSameParticipantsAs(changes(
                        List.of(stored(1, MADINA), stored(2, AYGUL), stored(4, GALYM)), endingOn(MADINA, 20), GALYM)))
                .isFalse();
    }

    private static ImportChanges changes(List<Participant> stored, ParticipantEntry... rows) {
        AtomicInteger number = new AtomicInteger(1);
        return ImportChanges.between(
                stored,
                Arrays.stream(rows)
                        .map(entry -> new SheetRow(number.incrementAndGet(), entry))
                        .collect(Collectors.toList()));
    }

    /** Returns the counts of added, changed, unchanged and removed participants. */
    private static String counts(ImportChanges changes) {
        return changes.added().size() + " " + changes.changed().size() + " " + changes.unchanged() + " "
                + changes.removed().size();
    }

    /** Returns Madina's exchange with another start date in April 2023. */
    private static ParticipantEntry startingOn(int day) {
        return valid(entry -> {
            entry.setStartDate(LocalDate.of(2023, 4, day));
            entry.setEndDate(LocalDate.of(2023, 4, day + 1));
        });
    }

    private static ParticipantEntry endingOn(ParticipantEntry entry, int day) {
        Consumer<ParticipantEntry> changes = copy -> {
            copy.setGivenName(entry.getGivenName());
            copy.setStartDate(entry.getStartDate());
            copy.setEndDate(LocalDate.of(2023, 4, day));
        };
        return valid(changes);
    }
}
