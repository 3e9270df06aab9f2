package kz.almasu.grid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.submission.DraftRow;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/**
 * A stored row.
 *
 * @param id the participant's id, or the key that the page gave to a new row
 * @param participant the participant's id; null for a draft row
 * @param version increases with each change
 * @param cells non-empty cells: codes, ISO dates, names
 * @param findings errors of a draft row; empty for a participant
 */
public record GridRow(
        String id, Long participant, String version, Map<ParticipantField, String> cells, List<Finding> findings) {

    /** In characters. */
    public static final int MAX_ID_LENGTH = DraftRow.MAX_KEY_LENGTH;

    public static GridRow of(String id, Participant participant) {
        return new GridRow(id, participant.getId(), version(participant), cells(participant.entry()), List.of());
    }

    static GridRow of(DraftRow row, CellParser parser) {
        List<Finding> findings =
                parser.parse(new ParticipantEntry(), row.getCells()).findings();
        return new GridRow(row.getKey(), null, version(row), row.getCells(), findings);
    }

    static String version(Participant participant) {
        return "p" + participant.getVersion();
    }

    static String version(DraftRow row) {
        return "u" + row.getVersion();
    }

    /** Canonical texts of the non-empty fields of an entry. */
    public static Map<ParticipantField, String> cells(ParticipantEntry entry) {
        Map<ParticipantField, String> cells = new EnumMap<>(ParticipantField.class);
        ParticipantField.shown().stream()
                .filter(field -> field.valueOf(entry) != null)
                .forEach(field -> cells.put(field, field.textOf(entry)));
        return cells;
    }
}
