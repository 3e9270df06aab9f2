package kz.almasu.submission;

import static kz.almasu.registry.CatalogueFixture.entry;
import static kz.almasu.submission.SubmissionFixture.stored;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.registry.Country;
import org.junit.jupiter.api.Test;

class ParticipantEntryTest {

    @Test
    void ignoresCaseAndSpacingOfTheForeignInstitution() {
        ParticipantEntry other =
                valid(entry -> entry.setForeignInstitution(" «KYRGYZ  State» Technical\u00A0University "));

        assertThat(valid().hasSameValuesAs(other)).isTrue();
        assertThat(valid().hasSameValuesAs(valid(entry -> entry.setForeignInstitution("Kyrgyz State University"))))
                .isFalse();
    }

    @Test
    void differsIfAnyFieldDiffers() {
        assertThat(valid().hasSameValuesAs(valid(
                        entry -> entry.setEndDate(entry.getEndDate().plusDays(1)))))
                .isFalse();
        assertThat(valid().hasSameValuesAs(valid(entry -> entry.setCountry(entry(Country.class, "UZ")))))
                .isFalse();
        assertThat(valid().hasSameValuesAs(valid(entry -> entry.setGivenName("мадина"))))
                .isFalse();
    }

    @Test
    void copiesAllFieldsButThePerson() {
        ParticipantEntry next = valid(entry -> entry.pseudonymize("a")).copyWithoutPerson();

        List<ParticipantField> kept = Stream.of(ParticipantField.values())
                .filter(field -> field.valueOf(next) != null)
                .toList();
        assertThat(kept)
                .containsExactly(
                        ParticipantField.DIRECTION,
                        ParticipantField.FORMAT,
                        ParticipantField.PROGRAMME,
                        ParticipantField.COUNTRY,
                        ParticipantField.FOREIGN_INSTITUTION,
                        ParticipantField.START_DATE,
                        ParticipantField.END_DATE);
        assertThat(next.getCountry()).isEqualTo(valid().getCountry());
        assertThat(next.getPersonPseudonym()).isNull();
    }

    @Test
    void unspecifiedIdentityNumberEqualsAny() {
        ParticipantEntry known = valid(entry -> entry.pseudonymize("a"));

        assertThat(known.hasSameValuesAs(valid())).isTrue();
        assertThat(known.hasSameValuesAs(valid(entry -> entry.pseudonymize("a"))))
                .isTrue();
        assertThat(known.hasSameValuesAs(valid(entry -> entry.pseudonymize("b"))))
                .isFalse();
        assertThat(valid(ParticipantEntry::clearPerson).hasSameValuesAs(known)).isFalse();
        assertThat(known.hasSameValuesAs(valid(ParticipantEntry::clearPerson))).isFalse();
    }

    @Test
    void correctionWithoutNumberKeepsThePseudonym() {
        Participant participant = SubmissionFixture.stored(1, valid(entry -> entry.pseudonymize("a")));

        participant.correct(valid(), participant.getForeignInstitution());
        assertThat(participant.entry().getPersonPseudonym()).isEqualTo("a");

        participant.correct(valid(entry -> entry.pseudonymize("b")), participant.getForeignInstitution());
        assertThat(participant.entry().getPersonPseudonym()).isEqualTo("b");
    }

    @Test
    void explicitlyNoNumberRemovesThePseudonym() {
        Participant participant = SubmissionFixture.stored(1, valid(entry -> entry.pseudonymize("a")));

        participant.correct(valid(ParticipantEntry::clearPerson), participant.getForeignInstitution());

        assertThat(participant.entry().hasPerson()).isFalse();
        assertThat(participant.entry().hasSameValue(ParticipantField.IIN, valid(entry -> entry.pseudonymize("a"))))
                .as("a number given now is a change")
                .isFalse();
    }

    @Test
    void participantHasTheSameValues() {
        assertThat(stored(1, valid()).entry().hasSameValuesAs(valid())).isTrue();
    }

    @Test
    void unspecifiedRemarkEqualsAny() {
        ParticipantEntry known = valid(entry -> entry.setRemark("visa"));

        assertThat(known.hasSameValuesAs(valid())).isTrue();
        assertThat(known.hasSameValuesAs(valid(entry -> entry.setRemark("")))).isFalse();
        assertThat(valid().hasSameValuesAs(valid(entry -> entry.setRemark("")))).isTrue();
    }
}
