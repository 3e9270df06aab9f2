package kz.almasu.edition;

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
 * What differs between a table and the same table of another edition.
 *
 * @param table its id
 * @param title as it is now
 * @param added labels of the rows that are new
 * @param removed labels of the rows that are gone
 * @param renamed rows that are called differently
 * @param cells of rows that are in both
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

    /** A row, by its key, and what it was and is called. */
    public record Renamed(String row, String from, String to) {}

    /**
     * A cell with another content.
     *
     * @param row the label of its row
     * @param column the title of its column
     * @param from null, if there was none
     * @param to null, if there is none
     */
    public record CellChange(String row, String column, Cell from, Cell to) {}

    static TableChange between(Table before, Table after) {
        Map<String, Table.Row> then = rows(before);
        Map<String, Table.Row> now = rows(after);
        List<Renamed> renamed = new ArrayList<>();
        List<CellChange> cells = new ArrayList<>();
        now.forEach((key, row) -> {
            Table.Row old = then.get(key);
            if (old != null) {
                if (!old.label().equals(row.label())) {
                    renamed.add(new Renamed(row.key(), old.label(), row.label()));
                }
                cells.addAll(cells(old, row, columns(before, after)));
            }
        });
        return new TableChange(
                after.id(), after.title(), labelsOf(now, then.keySet()), labelsOf(then, now.keySet()), renamed, cells);
    }

    /** Whether the tables say the same, but perhaps in another order. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && cells.isEmpty();
    }

    /** Rows, subtotals and total, by what tells them apart. */
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

    private static List<String> labelsOf(Map<String, Table.Row> rows, Set<String> others) {
        return rows.entrySet().stream()
                .filter(entry -> !others.contains(entry.getKey()))
                .map(entry -> entry.getValue().label())
                .toList();
    }
}
