package kz.almasu.intake.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a grid.
 *
 * @param number as a spreadsheet shows it, from 1: blank rows count, line breaks inside a cell do not
 * @param hidden whether the file hides it
 */
public record Line(int number, List<Cell> cells, boolean hidden) implements Serializable {

    /** The cell in this column, from 0; an empty one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** The same with another cell in this column. */
    Line with(int column, Cell cell) {
        List<Cell> changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add(Cell.EMPTY);
        }
        changed.set(column, cell);
        return new Line(number, changed, hidden);
    }
}
