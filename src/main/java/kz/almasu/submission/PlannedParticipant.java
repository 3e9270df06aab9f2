package kz.almasu.submission;

import java.util.Objects;
import kz.almasu.registry.ForeignInstitution;

/**
 * A participant as it would be stored by an import.
 *
 * @param row row of the sheet
 * @param entry without errors
 * @param personPseudonym given by the sheet or, if the sheet leaves it open, as stored; null if no identity number was
 *     ever given
 * @param foreignInstitution unsaved if not yet in the registry
 */
public record PlannedParticipant(
        int row, ParticipantEntry entry, String personPseudonym, ForeignInstitution foreignInstitution) {

    public PlannedParticipant {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(foreignInstitution);
    }
}
