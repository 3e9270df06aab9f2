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
    void nothingChangesWhenTheSameIsPutAgain() {
        ImportChanges changes = changes(List.of(stored(1, MADINA), stored(2, AYGUL)), AYGUL, MADINA);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(counts(changes)).isEqualTo("0 0 2 0");
        assertThat(changes.entries()).isEmpty();
    }

    @Test
    void nothingChangesWhenOnlyTheSpellingOfTheInstitutionAbroadDiffers() {
        ImportChanges changes = changes(
                List.of(stored(1, MADINA)),
                valid(entry -> entry.setForeignInstitution("KYRGYZ STATE «Technical» University")));

        assertThat(counts(changes)).isEqualTo("0 0 1 0");
    }

    @Test
    void whoIsNotStoredYetIsAdded() {
        ImportChanges changes = changes(List.of(stored(1, MADINA)), MADINA, AYGUL);

        assertThat(counts(changes)).isEqualTo("1 0 1 0");
        assertThat(changes.added().get(0).row()).isEqualTo(3);
        assertThat(changes.entries()).containsExactly(AYGUL);
    }

    @Test
    void whoIsNotInTheSheetIsRemoved() {
        ImportChanges changes = changes(List.of(stored(1, MADINA), stored(2, AYGUL)), MADINA);

        assertThat(counts(changes)).isEqualTo("0 0 1 1");
        assertThat(changes.removed().get(0).id()).isEqualTo(2);
        assertThat(changes.removed().get(0).before().getGivenName()).isEqualTo("Айгүл");
    }

    @Test
    void anEmptySheetRemovesAll() {
        assertThat(counts(changes(List.of(stored(1, MADINA), stored(2, AYGUL)))))
                .isEqualTo("0 0 0 2");
    }

    @Test
    void whoSaysSomethingElseIsChangedInTheFieldsThatDiffer() {
        ImportChanges changes = changes(List.of(stored(1, MADINA)), ends(MADINA, 20));

        assertThat(counts(changes)).isEqualTo("0 1 0 0");
        ImportChanges.ParticipantUpdate change = changes.changed().get(0);
        assertThat(change.id()).isEqualTo(1);
        assertThat(change.row().row()).isEqualTo(2);
        assertThat(change.fields()).containsExactly(ParticipantField.END_DATE);
    }

    @Test
    void aNameWithOtherCapitalsIsTheSamePersonChanged() {
        ImportChanges changes = changes(List.of(stored(1, MADINA)), valid(entry -> entry.setFamilyName("КЕНЖЕБАЕВА")));

        assertThat(counts(changes)).isEqualTo("0 1 0 0");
        assertThat(changes.changed().get(0).fields()).containsExactly(ParticipantField.FAMILY_NAME);
    }

    @Test
    void theSameNameInTheOtherDirectionIsAnotherParticipant() {
        ImportChanges changes =
                changes(List.of(stored(1, MADINA)), valid(entry -> entry.setDirection(Direction.INCOMING)));

        assertThat(counts(changes)).isEqualTo("1 0 0 1");
    }

    @Test
    void ofTwoExchangesOfOnePersonTheOneThatBeginsTheSameDayIsChanged() {
        List<Participant> both = List.of(stored(1, begins(10)), stored(2, begins(20)));

        ImportChanges changes = changes(both, ends(begins(20), 28));

        assertThat(counts(changes)).isEqualTo("0 1 0 1");
        assertThat(changes.changed().get(0).id()).isEqualTo(2);
        assertThat(changes.removed().get(0).id()).isEqualTo(1);
    }

    @Test
    void ofTwoExchangesOfOnePersonTheSameBeginningWeighsMoreThanTheSameHost() {
        ParticipantEntry elsewhere = ends(begins(20), 28);
        elsewhere.setForeignInstitution("Another University");

        ImportChanges changes = changes(List.of(stored(1, begins(10)), stored(2, begins(20))), elsewhere);

        assertThat(changes.changed())
                .extracting(ImportChanges.ParticipantUpdate::id)
                .containsExactly(2L);
    }

    @Test
    void twoRowsThatSayTheSameAreTwoParticipants() {
        assertThat(counts(changes(List.of(stored(1, MADINA)), MADINA, MADINA))).isEqualTo("1 0 1 0");
        assertThat(counts(changes(List.of(stored(1, MADINA), stored(2, MADINA)), MADINA)))
                .isEqualTo("0 0 1 1");
        assertThat(counts(changes(List.of(stored(1, MADINA), stored(2, MADINA)), MADINA, MADINA)))
                .isEqualTo("0 0 2 0");
    }

    @Test
    void theOrderOfRowsAndOfWhatIsStoredMakesNoDifference() {
        List<Participant> stored =
                List.of(stored(1, MADINA), stored(2, begins(20)), stored(3, AYGUL), stored(4, GALYM), stored(5, AYGUL));
        List<ParticipantEntry> rows =
                new ArrayList<>(List.of(GALYM, AYGUL, MADINA, ends(begins(20), 29), begins(11), ends(AYGUL, 30)));
        List<Participant> backwards = new ArrayList<>(stored);
        Collections.reverse(backwards);

        for (int i = 0; i < rows.size(); i++) {
            Collections.rotate(rows, 1);
            ImportChanges changes = changes(stored, rows.toArray(ParticipantEntry[]::new));
            assertThat(counts(changes)).isEqualTo("1 2 3 0");
            assertThat(counts(changes(backwards, rows.toArray(ParticipantEntry[]::new))))
                    .isEqualTo("1 2 3 0");
        }
    }

    @Test
    void touchTheSameOnlyIfNothingWasChangedMeanwhile() {
        ImportChanges shown = changes(List.of(stored(1, MADINA), stored(2, AYGUL)), ends(MADINA, 20), GALYM);

        assertThat(shown.affectsSameParticipantsAs(
                        changes(List.of(stored(1, MADINA), stored(2, AYGUL)), ends(MADINA, 20), GALYM)))
                .isTrue();
        assertThat(shown.affectsSameParticipantsAs(changes(List.of(stored(1, MADINA)), ends(MADINA, 20), GALYM)))
                .isFalse();
        assertThat(shown.affectsSameParticipantsAs(
                        changes(List.of(stored(3, MADINA), stored(2, AYGUL)), ends(MADINA, 20), GALYM)))
                .isFalse();
        assertThat(shown.affectsSameParticipantsAs(changes(
                        List.of(stored(1, MADINA), stored(2, AYGUL), stored(4, GALYM)), ends(MADINA, 20), GALYM)))
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

    /** Added, changed, unchanged, removed. */
    private static String counts(ImportChanges changes) {
        return changes.added().size() + " " + changes.changed().size() + " " + changes.unchanged() + " "
                + changes.removed().size();
    }

    /** Madina's exchange of April, beginning on this day, elsewhere. */
    private static ParticipantEntry begins(int day) {
        return valid(entry -> {
            entry.setStartDate(LocalDate.of(2023, 4, day));
            entry.setEndDate(LocalDate.of(2023, 4, day + 1));
        });
    }

    private static ParticipantEntry ends(ParticipantEntry like, int day) {
        Consumer<ParticipantEntry> ending = entry -> {
            entry.setGivenName(like.getGivenName());
            entry.setStartDate(like.getStartDate());
            entry.setEndDate(LocalDate.of(2023, 4, day));
        };
        return valid(ending);
    }
}
