package kz.almasu.submission.version;

import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import org.junit.jupiter.api.Test;

class VersionChangesTest {

    private static final ParticipantEntry MADINA = valid();
    private static final ParticipantEntry AYGUL = valid(entry -> entry.setGivenName("Айгүл"));
    private static final ParticipantEntry GALYM = valid(entry -> entry.setGivenName("Ғалым"));

    @Test
    void listAddedChangedAndRemoved() {
        ParticipantEntry longer = valid(entry -> entry.setEndDate(LocalDate.of(2023, 4, 20)));

        VersionChanges changes = VersionChanges.between(List.of(MADINA, AYGUL, GALYM), List.of(GALYM, longer));

        assertThat(changes.removed()).containsExactly(AYGUL);
        assertThat(changes.added()).isEmpty();
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(changes.changed()).singleElement().satisfies(change -> {
            assertThat(change.before()).isSameAs(MADINA);
            assertThat(change.now()).isSameAs(longer);
            assertThat(change.fields()).containsExactly(ParticipantField.END_DATE);
        });
    }

    @Test
    void areEmptyForAnotherOrder() {
        VersionChanges changes =
                VersionChanges.between(List.of(MADINA, AYGUL, MADINA), List.of(MADINA, valid(), AYGUL));

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.unchanged()).isEqualTo(3);
    }

    /** The change is shown, never the number. */
    @Test
    void classifyChangesOfAnIdentityNumber() {
        assertThat(identity(person(""), person("a"))).containsExactly(IdentityChange.GIVEN);
        assertThat(identity(person("a"), person("b"))).containsExactly(IdentityChange.CHANGED);
        assertThat(identity(person("a"), person(""))).containsExactly(IdentityChange.REMOVED);
        assertThat(identity(person("a"), person("a"))).isEmpty();
        assertThat(identity(person(null), person("a")))
                .as("unknown in versions from before it was stored")
                .isEmpty();
    }

    private static List<IdentityChange> identity(ParticipantEntry before, ParticipantEntry now) {
        return VersionChanges.between(List.of(before), List.of(now)).changed().stream()
                .peek(change -> assertThat(change.fields()).containsExactly(ParticipantField.IIN))
                .map(change -> IdentityChange.of(change.before(), change.now()).orElseThrow())
                .toList();
    }

    private static ParticipantEntry person(String pseudonym) {
        return valid(entry -> entry.pseudonymize(pseudonym));
    }

    @Test
    void listAllAsRemovedBeforeANilReturn() {
        assertThat(VersionChanges.between(List.of(MADINA, AYGUL), List.of()).removed())
                .containsExactly(MADINA, AYGUL);
    }
}
