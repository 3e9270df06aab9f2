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
 * A row as it is stored.
 *
 * @param id by which the page knows it: the participant's, or the key that the page gave a row it made
 * @param participant the participant's id; null for an unfinished row
 * @param version changes with each change
 * @param cells the texts of the cells that are not empty: codes, ISO days, names
 * @param findings what keeps it from being a participant; none for one that is
 */
public record GridRow(
        String id, Long participant, String version, Map<ParticipantField, String> cells, List<Finding> findings) {

    /** Longest id, in characters. */
    public static final int MAX_ID_LENGTH = DraftRow.MAX_KEY_LENGTH;

    public static GridRow of(String id, Participant participant) {
        return new GridRow(id, participant.getId(), version(participant), cells(participant.entry()), List.of());
    }

    static GridRow of(DraftRow row, CellParser reader) {
        List<Finding> findings =
                reader.parse(new ParticipantEntry(), row.getCells()).findings();
        return new GridRow(row.getKey(), null, version(row), row.getCells(), findings);
    }

    static String version(Participant participant) {
        return "p" + participant.getVersion();
    }

    static String version(DraftRow row) {
        return "u" + row.getVersion();
    }

    /** What an entry says, as texts. */
    public static Map<ParticipantField, String> cells(ParticipantEntry entry) {
        Map<ParticipantField, String> cells = new EnumMap<>(ParticipantField.class);
        ParticipantField.shown().stream()
                .filter(field -> field.valueOf(entry) != null)
                .forEach(field -> cells.put(field, field.textOf(entry)));
        return cells;
    }
}
