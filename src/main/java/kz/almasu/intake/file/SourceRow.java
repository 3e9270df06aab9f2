package kz.almasu.intake.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a grid.
 *
 * @param number as a spreadsheet shows it, from 1: blank rows count, line breaks inside a cell do not
 * @param hidden true if the row is hidden in the file
 */
public record SourceRow(int number, List<SourceCell> cells, boolean hidden) implements Serializable {

    /** Returns the cell of a column from 0; an empty one beyond the last. */
    public SourceCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SourceCell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SourceCell::isBlank);
    }

    SourceRow with(int column, SourceCell cell) {
        List<SourceCell> changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add(SourceCell.EMPTY);
        }
        changed.set(column, cell);
        return new SourceRow(number, changed, hidden);
    }
}
