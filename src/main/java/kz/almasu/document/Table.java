package kz.almasu.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table in one language, with ordered rows, optional groups with subtotals and an optional total.
 *
 * @param id stable across languages and editions: {@code appendix-1}
 * @param scope subtitle: the period, and a remark if not only approved data counts
 * @param head heading of the row labels
 * @param groups subtotals in row order; empty if the rows are not grouped
 * @param total null if the rows cannot be added up
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

    private static final int MAX_NARROW_COLUMNS = 5;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    public record Column(String key, String title) {}

    /**
     * A row, a subtotal or the total.
     *
     * @param key stable across languages and editions; empty for the total
     * @param group key of the group; null if rows are not grouped
     * @param cells by column key; a missing cell is blank
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

    /** True if the table needs a small font and landscape pages. */
    public boolean isWide() {
        return columns.size() > MAX_NARROW_COLUMNS;
    }

    /** True if at least one cell is unknown. */
    public boolean isIncomplete() {
        return Stream.of(rows, groups, total == null ? List.<Row>of() : List.of(total))
                .flatMap(List::stream)
                .anyMatch(row -> row.cells().containsValue(Cell.UNKNOWN));
    }

    /** Returns the row with a key; the total for the empty key. */
    public Optional<Row> row(String key) {
        return key.isEmpty()
                ? Optional.ofNullable(total)
                : rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public Optional<Row> group(String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    public List<Row> rowsOf(Row group) {
        return rows.stream().filter(row -> group.key().equals(row.group())).toList();
    }

    /** Returns all lines in reading order: each subtotal before its rows, the total last. */
    public List<Row> lines() {
        Stream<Row> body = isGrouped()
                ? groups.stream().flatMap(group -> Stream.concat(Stream.of(group), rowsOf(group).stream()))
                : rows.stream();
        return Stream.concat(body, Stream.ofNullable(total)).toList();
    }

    /** Returns the number of a row in the whole table, from 1; 0 for subtotals and the total. */
    public int numberOf(Row row) {
        return rows.indexOf(row) + 1;
    }
}
