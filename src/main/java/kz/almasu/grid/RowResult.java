package kz.almasu.grid;

import java.util.List;
import java.util.Set;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/**
 * What has become of a change.
 *
 * @param current the row as it is now; null if there is none
 * @param rejected the changed cells that were not stored
 * @param findings why; for an unfinished row, what is still wrong with it
 */
public record RowResult(
        String id, Outcome outcome, GridRow current, Set<ParticipantField> rejected, List<Finding> findings) {

    /** How it went. */
    public enum Outcome {
        /** It is stored, and the row is a participant. */
        SAVED,
        /** It is stored, and the row not a participant yet. */
        UNFINISHED,
        /** At least one cell is not stored, because it would make the participant wrong. */
        REFUSED,
        /** Nothing is stored: somebody has changed the row meanwhile. */
        CONFLICT,
        /** The row is removed, or nothing is left in it. */
        REMOVED,
        /** Nothing is stored: somebody has removed the row meanwhile. */
        GONE
    }

    static RowResult of(String id, Outcome outcome, GridRow present) {
        return new RowResult(id, outcome, present, Set.of(), present == null ? List.of() : present.findings());
    }
}
