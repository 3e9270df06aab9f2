package kz.almasu.intake.file;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cells of one sheet. Blank rows are omitted; the other rows keep their numbers.
 *
 * @param name name of the sheet; empty for CSV
 * @param rectangular true if each row must have as many cells as the header, as in CSV, where an extra delimiter
 *     shifts all later cells
 * @param unresolvedMerges merged ranges over several columns
 * @param resolvedMerges merged ranges of one column, whose value was copied to each of their rows
 * @param truncatedAt number of the first row not read because of the row limit; 0 if all were read
 * @param hiddenColumns indexes from 0
 */
public record Grid(
        String name,
        List<SourceRow> rows,
        boolean rectangular,
        List<CellRange> unresolvedMerges,
        List<CellRange> resolvedMerges,
        int truncatedAt,
        Set<Integer> hiddenColumns)
        implements Serializable {

    public Grid {
        rows = List.copyOf(rows);
        unresolvedMerges = List.copyOf(unresolvedMerges);
        resolvedMerges = List.copyOf(resolvedMerges);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** Returns the name of the sheet and all texts above a row. */
    public String titleAbove(int row) {
        return Stream.concat(
                        Stream.of(name),
                        rows.stream()
                                .filter(above -> above.number() < row)
                                .flatMap(above -> above.cells().stream())
                                .map(SourceCell::text))
                .collect(Collectors.joining(" "));
    }

    /** Returns this grid with other texts in some cells; cells of rows that it does not have are ignored. */
    public Grid with(Map<CellAddress, String> values) {
        if (values.isEmpty()) {
            return this;
        }
        Map<Integer, SourceRow> corrected = rowsByNumber();
        values.forEach((address, text) -> corrected.computeIfPresent(
                address.row(), (number, row) -> row.with(address.column(), SourceCell.text(text))));
        return new Grid(
                name,
                List.copyOf(corrected.values()),
                rectangular,
                unresolvedMerges,
                resolvedMerges,
                truncatedAt,
                hiddenColumns);
    }

    /** Returns a new map of the rows, in their order. */
    public Map<Integer, SourceRow> rowsByNumber() {
        Map<Integer, SourceRow> byNumber = new LinkedHashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        return byNumber;
    }
}
