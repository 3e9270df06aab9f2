package kz.almasu.submission;

import static kz.almasu.submission.SubmissionFixture.NOON;
import static kz.almasu.submission.SubmissionFixture.draft;
import static kz.almasu.submission.SubmissionFixture.stored;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftRowTest {

    private final DraftRow row = new DraftRow(draft(), "a");

    @Test
    void storesCellTextsUnchanged() {
        Map<ParticipantField, String> cells =
                Map.of(ParticipantField.FAMILY_NAME, "Ә\"{}\\\n<b>", ParticipantField.START_DATE, "31.02.2026");
        CellsConverter column = new CellsConverter();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(cells)))
                .isEqualTo(cells);
        assertThat(column.convertToEntityAttribute("{\"degree\":\"PHD\",\"was_once\":\"x\"}"))
                .containsOnlyKeys(ParticipantField.DEGREE);
    }

    @Test
    void hasNoCellsAfterPromotion() {
        row.update(Map.of(ParticipantField.FAMILY_NAME, "Ахметова"));
        row.promoteTo(stored(7, valid()), NOON);

        assertThat(row.isOpen()).isFalse();
        assertThat(row.getCells()).isEmpty();
        assertThat(row.getParticipantId()).isEqualTo(7);
    }

    @Test
    void keepsCellsAndPersonForUndo() {
        row.update(Map.of(ParticipantField.FAMILY_NAME, "Ахметова"));
        row.copyPersonFrom(valid(entry -> entry.pseudonymize("mark")));
        row.close(NOON);
        ParticipantEntry back = valid();
        row.copyPersonTo(back);

        assertThat(row.isOpen()).isFalse();
        assertThat(row.getCells()).isNotEmpty();
        assertThat(back.getPersonPseudonym()).isEqualTo("mark");

        row.update(row.getCells());
        assertThat(row.isOpen()).isTrue();
    }
}
