package kz.almasu.submission;

import static kz.almasu.submission.SubmissionFixture.NOON;
import static kz.almasu.submission.SubmissionFixture.draft;
import static kz.almasu.submission.SubmissionFixture.stored;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnfinishedRowTest {

    private final UnfinishedRow row = new UnfinishedRow(draft(), "a");

    @Test
    void keepsTextsAsTheyWereTypedWhateverTheyAre() {
        Map<ParticipantField, String> cells =
                Map.of(ParticipantField.FAMILY_NAME, "Ә\"{}\\\n<b>", ParticipantField.START_DATE, "31.02.2026");
        CellsConverter column = new CellsConverter();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(cells)))
                .isEqualTo(cells);
        assertThat(column.convertToEntityAttribute("{\"degree\":\"PHD\",\"was_once\":\"x\"}"))
                .containsOnlyKeys(ParticipantField.DEGREE);
    }

    @Test
    void saysNothingOnceItIsAParticipant() {
        row.write(Map.of(ParticipantField.FAMILY_NAME, "Ахметова"));
        row.become(stored(7, valid()), NOON);

        assertThat(row.isUnfinished()).isFalse();
        assertThat(row.getCells()).isEmpty();
        assertThat(row.getParticipant()).isEqualTo(7);
    }

    @Test
    void keepsWhatWasRemovedForWhoTakesItBack() {
        row.write(Map.of(ParticipantField.FAMILY_NAME, "Ахметова"));
        row.recognise(valid(entry -> entry.seal("mark")));
        row.leave(NOON);
        ParticipantEntry back = valid();
        row.seal(back);

        assertThat(row.isUnfinished()).isFalse();
        assertThat(row.getCells()).isNotEmpty();
        assertThat(back.getPersonMark()).isEqualTo("mark");

        row.write(row.getCells());
        assertThat(row.isUnfinished()).isTrue();
    }
}
