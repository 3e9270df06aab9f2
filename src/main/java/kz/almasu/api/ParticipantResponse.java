package kz.almasu.api;

import java.util.Map;
import kz.almasu.grid.GridRow;
import kz.almasu.submission.Participant;

/**
 * A participant.
 *
 * @param version for optimistic locking: the {@code If-Match} value of a change
 * @param fields codes, ISO dates and texts by column name
 */
public record ParticipantResponse(long id, int version, Map<String, String> fields) {

    public static ParticipantResponse of(Participant participant) {
        return new ParticipantResponse(
                participant.getId(), participant.getVersion(), FieldValues.columns(GridRow.cells(participant.entry())));
    }
}
