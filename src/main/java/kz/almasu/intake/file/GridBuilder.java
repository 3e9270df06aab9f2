package kz.almasu.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builder of a grid row by row; cells without content are skipped, and cells beyond the limits end the reading. */
final class GridBuilder {

    static final int MAX_COLUMNS = 256;

    private static final int MAX_MERGED = 100_000;

    /** Far above 20,000 rows of a real sheet, and fits in memory. */
    private static final int MAX_CELLS = 1_500_000;

    private final int maxRows;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<CellRange> mergedRanges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private List<SourceCell> rowCells = new ArrayList<>();
    private int cellCount;
    private int truncatedAt;

    GridBuilder(int maxRows) {
        this.maxRows = maxRows;
    }

    void add(int column, SourceCell cell) throws Archive.ArchiveLimitExceeded {
        if (cell.isBlank() || column >= MAX_COLUMNS) {
            return;
        }
        if (++cellCount > MAX_CELLS) {
            throw new Archive.ArchiveLimitExceeded();
        }
        while (rowCells.size() < column) {
            rowCells.add(SourceCell.EMPTY);
        }
        if (rowCells.size() == column) {
            rowCells.add(cell);
        } else {
            rowCells.set(column, cell);
        }
    }

    /** Ends a row, whose number is from 1. */
    void endRow(int number, boolean hidden) {
        if (!rowCells.isEmpty()) {
            if (rows.size() >= maxRows || number > 2 * maxRows) {
                truncatedAt = truncatedAt == 0 ? number : truncatedAt;
            } else {
                rows.add(new SourceRow(number, rowCells, hidden));
            }
            rowCells = new ArrayList<>();
        }
    }

    /** Marks columns as hidden; both indexes from 0, inclusive. */
    void hideColumns(int first, int last) {
        for (int column = Math.max(0, first); column <= Math.min(last, MAX_COLUMNS - 1); column++) {
            hiddenColumns.add(column);
        }
    }

    void merge(CellRange range) {
        if (mergedRanges.size() < MAX_MERGED) {
            mergedRanges.add(range);
        }
    }

    boolean isTruncated() {
        return truncatedAt > 0;
    }

    Grid build(String name) {
        return MergedCells.resolve(name, rows, mergedRanges, truncatedAt, hiddenColumns);
    }
}
