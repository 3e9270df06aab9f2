package kz.almasu.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies the value of cells merged over several rows of one column to each of these rows. Ranges over several columns
 * are ambiguous and stay as they are.
 */
final class MergedCells {

    private MergedCells() {}

    static Grid resolve(
            String name, List<SourceRow> rows, List<CellRange> merged, int truncatedAt, Set<Integer> hiddenColumns) {
        Map<Integer, Integer> indexByNumber = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            indexByNumber.put(rows.get(i).number(), i);
        }
        List<SourceRow> resolved = new ArrayList<>(rows);
        List<CellRange> filled = new ArrayList<>();
        List<CellRange> unresolved = new ArrayList<>();
        for (CellRange range : merged) {
            Integer first = indexByNumber.get(range.firstRow());
            if (first == null || rows.get(first).cell(range.firstColumn()).isBlank()) {
                continue;
            }
            if (range.isOneColumn()) {
                fill(range, first, resolved);
                filled.add(range);
            } else {
                unresolved.add(range);
            }
        }
        return new Grid(name, resolved, false, unresolved, filled, truncatedAt, hiddenColumns);
    }

    /** Blank rows are not part of the grid and get no value. */
    private static void fill(CellRange range, int first, List<SourceRow> rows) {
        SourceCell value = rows.get(first).cell(range.firstColumn());
        for (int i = first + 1; i < rows.size() && rows.get(i).number() <= range.lastRow(); i++) {
            rows.set(i, rows.get(i).with(range.firstColumn(), value));
        }
    }
}
