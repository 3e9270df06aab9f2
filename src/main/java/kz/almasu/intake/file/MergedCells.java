package kz.almasu.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells merged over several rows of one column say the same of each of these rows, and are read so. Merged over several
 * columns, nobody can tell what they say: they stay as they are.
 */
final class MergedCells {

    private MergedCells() {}

    static Grid resolve(String name, List<SourceRow> lines, List<CellRange> merged, int cutAt) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).number(), i);
        }
        List<SourceRow> resolved = new ArrayList<>(lines);
        List<CellRange> filled = new ArrayList<>();
        List<CellRange> left = new ArrayList<>();
        for (CellRange area : merged) {
            Integer first = places.get(area.firstRow());
            if (first == null || lines.get(first).cell(area.firstColumn()).isBlank()) {
                continue;
            }
            if (area.isOneColumn()) {
                fill(area, first, resolved);
                filled.add(area);
            } else {
                left.add(area);
            }
        }
        return new Grid(name, resolved, false, left, filled, cutAt);
    }

    /** Rows in which nothing else stands are no rows: they are not there, and get nothing. */
    private static void fill(CellRange area, int first, List<SourceRow> lines) {
        SourceCell value = lines.get(first).cell(area.firstColumn());
        for (int i = first + 1; i < lines.size() && lines.get(i).number() <= area.lastRow(); i++) {
            lines.set(i, lines.get(i).with(area.firstColumn(), value));
        }
    }
}
