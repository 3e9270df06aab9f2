package kz.almasu.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table in one language: rows in their order, each with a cell per column; optionally in groups with subtotals, and
 * with a total.
 *
 * @param id stable name, part of its address: {@code appendix-1}
 * @param title what it shows
 * @param scope of when and of what: the half-year, and that not only approved data counts if it is so
 * @param head the heading above the labels of the rows
 * @param groups in the order of the rows; empty if the rows are not grouped
 * @param total null where there is nothing to add up
 */
public record Table(
        String id,
        String title,
        String scope,
        String head,
        List<Column> columns,
        List<Row> rows,
        List<Row> groups,
        Row total) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    public record Column(String key, String title) {}

    /**
     * A row, a subtotal or the total.
     *
     * @param key stable name of the row
     * @param group key of its group; null if rows are not grouped
     * @param cells by key of the column
     */
    public record Row(String key, String label, String group, Map<String, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public Cell cell(Column column) {
            return cells.get(column.key());
        }
    }

    public boolean isGrouped() {
        return !groups.isEmpty();
    }

    /** Whether some cell says that its number is not known. */
    public boolean isIncomplete() {
        return Stream.of(rows, groups, total == null ? List.<Row>of() : List.of(total))
                .flatMap(List::stream)
                .anyMatch(row -> row.cells().containsValue(Cell.UNKNOWN));
    }

    /** The row with this key; the total, if it is empty. */
    public Optional<Row> row(String key) {
        return key.isEmpty()
                ? Optional.ofNullable(total)
                : rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The subtotal of the group with this key. */
    public Optional<Row> group(String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The rows of one group. */
    public List<Row> rowsOf(Row group) {
        return rows.stream().filter(row -> group.key().equals(row.group())).toList();
    }

    /** The place of a row among all, from 1. */
    public int numberOf(Row row) {
        return rows.indexOf(row) + 1;
    }
}
