package kz.almasu.grid;

import java.util.List;
import java.util.Set;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/**
 * Result of a change.
 *
 * @param current the row now; null if there is none
 * @param rejected changed cells that were not saved
 * @param findings errors of the rejected cells or of the draft row
 */
public record RowResult(
        String id, Outcome outcome, GridRow current, Set<ParticipantField> rejected, List<Finding> findings) {

    public enum Outcome {
        /** Saved, and the row is a participant. */
        SAVED,
        UNFINISHED,
        /** At least one cell was rejected, because it would make the participant invalid. */
        REFUSED,
        /** Not saved: the row was changed by another user. */
        CONFLICT,
        /** The row was removed or is empty. */
        REMOVED,
        /** Not saved: the row was removed by another user. */
        GONE
    }

    static RowResult of(String id, Outcome outcome, GridRow current) {
        return new RowResult(id, outcome, current, Set.of(), current == null ? List.of() : current.findings());
    }
}
