package kz.almasu.edition.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;

/**
 * Differences of one table between two editions.
 *
 * @param table its id
 * @param title in the later edition
 * @param added row labels
 * @param removed row labels
 * @param cells changed cells of rows that are in both
 */
public record TableChange(
        String table,
        String title,
        List<String> added,
        List<String> removed,
        List<Renamed> renamed,
        List<CellChange> cells) {

    public TableChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        renamed = List.copyOf(renamed);
        cells = List.copyOf(cells);
    }

    /** @param row its key */
    public record Renamed(String row, String from, String to) {}

    /**
     * A changed, added or removed cell.
     *
     * @param row its label
     * @param column its title
     * @param from null if added
     * @param to null if removed
     */
    public record CellChange(String row, String column, Cell from, Cell to) {}

    static TableChange between(Table before, Table after) {
        Map<String, Table.Row> rowsBefore = rows(before);
        Map<String, Table.Row> rowsAfter = rows(after);
        List<Renamed> renamed = new ArrayList<>();
        List<CellChange> cells = new ArrayList<>();
        rowsAfter.forEach((key, row) -> {
            Table.Row old = rowsBefore.get(key);
            if (old != null) {
                if (!old.label().equals(row.label())) {
                    renamed.add(new Renamed(row.key(), old.label(), row.label()));
                }
                cells.addAll(cells(old, row, columns(before, after)));
            }
        });
        return new TableChange(
                after.id(),
                after.title(),
                labelsOfMissing(rowsAfter, rowsBefore.keySet()),
                labelsOfMissing(rowsBefore, rowsAfter.keySet()),
                renamed,
                cells);
    }

    /** True if the tables are equal, apart from the order of rows. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && cells.isEmpty();
    }

    /** Maps rows, subtotals and total by prefixed key, since row and group keys may be equal. */
    private static Map<String, Table.Row> rows(Table table) {
        Map<String, Table.Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put("row " + row.key(), row));
        table.groups().forEach(group -> rows.put("group " + group.key(), group));
        if (table.total() != null) {
            rows.put("total", table.total());
        }
        return rows;
    }

    private static Set<Table.Column> columns(Table before, Table after) {
        Set<Table.Column> columns = new LinkedHashSet<>(after.columns());
        before.columns().stream()
                .filter(column -> after.column(column.key()).isEmpty())
                .forEach(columns::add);
        return columns;
    }

    private static List<CellChange> cells(Table.Row old, Table.Row row, Set<Table.Column> columns) {
        return columns.stream()
                .filter(column -> !Objects.equals(old.cell(column), row.cell(column)))
                .map(column -> new CellChange(row.label(), column.title(), old.cell(column), row.cell(column)))
                .toList();
    }

    private static List<String> labelsOfMissing(Map<String, Table.Row> rows, Set<String> otherKeys) {
        return rows.entrySet().stream()
                .filter(entry -> !otherKeys.contains(entry.getKey()))
                .map(entry -> entry.getValue().label())
                .toList();
    }
}
