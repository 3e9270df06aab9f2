package kz.almasu.note;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.Texts;

/**
 * The same table of several half-years as one table: the number of participants of each row in each half-year, the
 * earliest first. What a table does not list is zero only if its rows add up to its total; otherwise it is unknown.
 */
public final class SideBySide {

    /** Column of a table with the number of participants. */
    public static final String PARTICIPANTS = MemberTable.PARTICIPANTS;

    private SideBySide() {}

    /** True if the table has one number of participants per row. */
    public static boolean isPossible(Table table) {
        return table.column(PARTICIPANTS).isPresent();
    }

    /**
     * @param own the table whose rows come first and in its order; rows of others follow in theirs
     * @param others tables of other half-years
     */
    public static Table of(TableSet own, List<TableSet> others, String id) {
        List<TableSet> all = Stream.concat(Stream.of(own), others.stream())
                .sorted(Comparator.comparing(TableSet::halfYear))
                .toList();
        Table table = own.table(id);
        Map<String, Table.Row> rows = new LinkedHashMap<>();
        Map<String, Table.Row> groups = new LinkedHashMap<>();
        Stream.concat(Stream.of(own), others.stream()).map(set -> set.table(id)).forEach(one -> {
            one.rows().forEach(row -> rows.putIfAbsent(row.key(), row));
            one.groups().forEach(row -> groups.putIfAbsent(row.key(), row));
        });
        return new Table(
                id,
                table.title(),
                table.scope(),
                table.head(),
                all.stream()
                        .map(set -> new Table.Column(
                                set.halfYear().code(), set.halfYear().label(set.language())))
                        .toList(),
                rows.values().stream().map(row -> row(row, all, id)).toList(),
                groups.values().stream().map(row -> row(row, all, id)).toList(),
                table.total() == null ? null : total(own, all, id));
    }

    private static Table.Row row(Table.Row row, List<TableSet> all, String id) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        all.forEach(set -> cells.put(set.halfYear().code(), cell(row, set.table(id))));
        return new Table.Row(row.key(), row.label(), row.group(), cells);
    }

    /** The label of the own total may count the rows, of which there may be more now. */
    private static Table.Row total(TableSet own, List<TableSet> all, String id) {
        Table.Row total = row(own.table(id).total(), all, id);
        return new Table.Row("", Texts.get(own.language(), "table.total"), null, total.cells());
    }

    private static Cell cell(Table.Row row, Table table) {
        boolean isGroup = table.groups().stream().anyMatch(group -> group.key().equals(row.key()));
        return (isGroup && row.group() == null ? table.group(row.key()) : table.row(row.key()))
                .map(own -> own.cells().getOrDefault(PARTICIPANTS, Cell.UNKNOWN))
                .orElse(isComplete(table) ? new Cell.Amount(0) : Cell.UNKNOWN);
    }

    /** True if the rows add up to the total, so that nobody is outside them. */
    private static boolean isComplete(Table table) {
        Cell total = table.total() == null ? null : table.total().cells().get(PARTICIPANTS);
        long sum = table.rows().stream()
                .map(row -> row.cells().get(PARTICIPANTS))
                .mapToLong(cell -> cell instanceof Cell.Amount amount ? amount.value() : 0)
                .sum();
        return !table.isIncomplete() && total instanceof Cell.Amount amount && amount.value() == sum;
    }
}
