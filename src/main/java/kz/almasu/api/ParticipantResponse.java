package kz.almasu.api;

import java.util.Map;
import kz.almasu.grid.GridRow;
import kz.almasu.submission.Participant;

/**
 * A participant in a response.
 *
 * @param version the version on which a change has to be based
 * @param fields codes, ISO dates and texts by column
 */
public record ParticipantResponse(long id, int version, Map<String, String> fields) {

    public static ParticipantResponse of(Participant participant) {
        return new ParticipantResponse(
                participant.getId(), participant.getVersion(), FieldValues.columns(GridRow.cells(participant.entry())));
    }
}
