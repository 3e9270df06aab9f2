package kz.almasu.intake.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The cells of one sheet. Blank rows are left out; the numbers of the others tell where they were.
 *
 * @param name of the sheet; empty for CSV
 * @param rectangular whether each row has to have as many cells as the header, as in CSV, where a delimiter too many shifts all
 * @param merged areas of merged cells that are not resolved: those over several columns
 * @param filled areas of one column whose value was taken for each of its rows
 * @param cutAt the number of the first row that was not read any more, because there were too many; 0 if all were
 */
public record Grid(
        String name,
        List<SourceRow> lines,
        boolean rectangular,
        List<CellRange> merged,
        List<CellRange> filled,
        int cutAt)
        implements Serializable {

    public Grid {
        lines = List.copyOf(lines);
        merged = List.copyOf(merged);
        filled = List.copyOf(filled);
    }

    /** The same with these values in the place of those that the file has. */
    public Grid with(Map<CellAddress, String> values) {
        if (values.isEmpty()) {
            return this;
        }
        List<SourceRow> changed = new ArrayList<>();
        for (SourceRow line : lines) {
            SourceRow mended = line;
            for (Map.Entry<CellAddress, String> value : values.entrySet()) {
                if (value.getKey().row() == line.number()) {
                    mended = mended.with(value.getKey().column(), SourceCell.text(value.getValue()));
                }
            }
            changed.add(mended);
        }
        return new Grid(name, changed, rectangular, merged, filled, cutAt);
    }
}
