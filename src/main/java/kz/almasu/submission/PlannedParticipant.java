package kz.almasu.submission;

import java.util.Objects;
import kz.almasu.registry.ForeignInstitution;

/**
 * A participant of a report as it would be if a sheet were stored.
 *
 * @param row of the sheet
 * @param entry without errors
 * @param personPseudonym by which the person is recognised: as the sheet says or, where it says nothing, as it is stored; null
 *     where no identity number was ever given
 * @param foreignInstitution the institution abroad; one that is not stored, where the registry does not know it yet
 */
public record PlannedParticipant(
        int row, ParticipantEntry entry, String personPseudonym, ForeignInstitution foreignInstitution) {

    public PlannedParticipant {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(foreignInstitution);
    }
}
