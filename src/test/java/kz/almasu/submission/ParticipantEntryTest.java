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
    void saysTheSameHoweverTheInstitutionAbroadIsWritten() {
        ParticipantEntry other =
                valid(entry -> entry.setForeignInstitution(" «KYRGYZ  State» Technical\u00A0University "));

        assertThat(valid().saysTheSameAs(other)).isTrue();
        assertThat(valid().saysTheSameAs(valid(entry -> entry.setForeignInstitution("Kyrgyz State University"))))
                .isFalse();
    }

    @Test
    void saysSomethingElseWhenAnyFieldDiffers() {
        assertThat(valid().saysTheSameAs(valid(
                        entry -> entry.setEndDate(entry.getEndDate().plusDays(1)))))
                .isFalse();
        assertThat(valid().saysTheSameAs(valid(entry -> entry.setCountry(entry(Country.class, "UZ")))))
                .isFalse();
        assertThat(valid().saysTheSameAs(valid(entry -> entry.setGivenName("мадина"))))
                .isFalse();
    }

    @Test
    void passesToTheNextPersonAllButThePerson() {
        ParticipantEntry next = valid(entry -> entry.seal("a")).nextOne();

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
        assertThat(next.getPersonMark()).isNull();
    }

    @Test
    void contradictsNoIdentityNumberThatItDoesNotGive() {
        ParticipantEntry known = valid(entry -> entry.seal("a"));

        assertThat(known.saysTheSameAs(valid())).isTrue();
        assertThat(known.saysTheSameAs(valid(entry -> entry.seal("a")))).isTrue();
        assertThat(known.saysTheSameAs(valid(entry -> entry.seal("b")))).isFalse();
        assertThat(valid(ParticipantEntry::forgetPerson).saysTheSameAs(known)).isFalse();
        assertThat(known.saysTheSameAs(valid(ParticipantEntry::forgetPerson))).isFalse();
    }

    @Test
    void keepsTheMarkWhenCorrectedWithoutANumber() {
        Participant participant = SubmissionFixture.stored(1, valid(entry -> entry.seal("a")));

        participant.correct(valid(), participant.getForeignInstitution());
        assertThat(participant.entry().getPersonMark()).isEqualTo("a");

        participant.correct(valid(entry -> entry.seal("b")), participant.getForeignInstitution());
        assertThat(participant.entry().getPersonMark()).isEqualTo("b");
    }

    @Test
    void takesTheMarkBackWhenItSaysThatThereIsNoNumber() {
        Participant participant = SubmissionFixture.stored(1, valid(entry -> entry.seal("a")));

        participant.correct(valid(ParticipantEntry::forgetPerson), participant.getForeignInstitution());

        assertThat(participant.entry().isPersonKnown()).isFalse();
        assertThat(participant.entry().same(ParticipantField.IIN, valid(entry -> entry.seal("a"))))
                .as("a number given now is a change")
                .isFalse();
    }

    @Test
    void becomesAParticipantThatSaysTheSame() {
        assertThat(stored(1, valid()).entry().saysTheSameAs(valid())).isTrue();
    }

    @Test
    void contradictsNoRemarkOfWhichItSaysNothing() {
        ParticipantEntry known = valid(entry -> entry.setRemark("visa"));

        assertThat(known.saysTheSameAs(valid())).isTrue();
        assertThat(known.saysTheSameAs(valid(entry -> entry.setRemark("")))).isFalse();
        assertThat(valid().saysTheSameAs(valid(entry -> entry.setRemark("")))).isTrue();
    }
}
