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
        ParticipantEntry next = valid().nextOne();

        List<ParticipantField> empty = Stream.of(ParticipantField.values())
                .filter(field -> field.valueOf(next) == null)
                .toList();
        assertThat(empty)
                .containsExactly(
                        ParticipantField.INSTITUTION,
                        ParticipantField.FAMILY_NAME,
                        ParticipantField.GIVEN_NAME,
                        ParticipantField.DEGREE,
                        ParticipantField.FIELD);
    }

    @Test
    void becomesAParticipantThatSaysTheSame() {
        assertThat(stored(1, valid()).entry().saysTheSameAs(valid())).isTrue();
    }
}
