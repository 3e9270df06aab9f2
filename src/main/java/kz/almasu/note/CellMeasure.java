package kz.almasu.note;

import java.util.Optional;
import kz.almasu.figures.Slice;

/**
 * Measure of a table cell.
 *
 * @param name {@link #PARTICIPANTS}, {@link #PARTICIPATED}, or what is counted instead, as in the key of its column
 * @param slice the participants who are counted or whose institutions and countries are
 * @param halfYear code of the half-year; empty for that of the table
 */
public record CellMeasure(String name, Slice slice, Optional<String> halfYear) {

    public static final String PARTICIPANTS = "participants";

    /** Whether a member has any participants: 1 or 0. */
    public static final String PARTICIPATED = "participated";

    static CellMeasure participants(Slice slice) {
        return new CellMeasure(PARTICIPANTS, slice, Optional.empty());
    }
}
