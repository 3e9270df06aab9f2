package kz.almasu.intake;

import java.io.Serializable;
import java.util.Map;
import kz.almasu.submission.ParticipantField;

/**
 * A row with errors, to be stored as a draft row.
 *
 * @param cells non-empty cells: canonical texts of those that could be parsed, otherwise as written
 * @param personPseudonym null if the row has no valid identity number
 */
public record SheetDraft(int row, Map<ParticipantField, String> cells, String personPseudonym) implements Serializable {

    public SheetDraft {
        cells = Map.copyOf(cells);
    }

    /** Returns the name as far as it is known. */
    public String name() {
        String name = cells.getOrDefault(ParticipantField.FAMILY_NAME, "") + " "
                + cells.getOrDefault(ParticipantField.GIVEN_NAME, "");
        return name.strip();
    }
}
