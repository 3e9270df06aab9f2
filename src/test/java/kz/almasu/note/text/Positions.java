package kz.almasu.note.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.note.NoteSource;

/** Rows or groups of a table by number: an independent implementation of rankings, for checks. */
record Positions(List<Table.Row> rows, Table.Row total) {

    /** Returns the positions of the members of a table of the reported half-year, be they rows, groups or columns. */
    static Positions of(NoteSource source, String table) {
        return hasMembersAsColumns(table)
                ? ofColumns(
                        source.table(table),
                        source.table("overview")
                                .row(table.equals("appendix-3") ? "OUTGOING" : "INCOMING")
                                .orElseThrow())
                : table.startsWith("appendix")
                        ? new Positions(
                                source.table(table).rows(), source.table(table).total())
                        : of(source.table(table));
    }

    static boolean hasMembersAsColumns(String table) {
        return table.equals("appendix-3") || table.equals("appendix-4");
    }

    private static Positions ofColumns(Table table, Table.Row total) {
        List<Table.Row> rows = table.columns().stream()
                .map(column -> new Table.Row(
                        column.key(),
                        column.title(),
                        null,
                        Map.of("participants", table.total().cell(column))))
                .toList();
        return new Positions(rows, total);
    }

    static Positions of(Table table) {
        return new Positions(table.isGrouped() ? table.groups() : table.rows(), table.total());
    }

    Map<String, Long> known() {
        Map<String, Long> known = new TreeMap<>();
        rows.forEach(row -> number(row).ifPresent(number -> known.put(row.key(), number)));
        return known;
    }

    Optional<Long> all() {
        return number(total);
    }

    private static Optional<Long> number(Table.Row row) {
        return row.cells().get("participants") instanceof Cell.Amount amount
                ? Optional.of(amount.value())
                : Optional.empty();
    }

    /** Returns the sorted keys of the rows with a matching known number. */
    TreeSet<String> with(LongPredicate number) {
        return known().entrySet().stream()
                .filter(entry -> number.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the rows with the greatest known numbers down to this position, including ties. */
    TreeSet<String> first(int places) {
        List<Long> numbers = known().values().stream()
                .filter(number -> number > 0)
                .sorted((one, other) -> Long.compare(other, one))
                .toList();
        long least = numbers.isEmpty() ? 1 : numbers.get(Math.min(places, numbers.size()) - 1);
        return with(number -> number >= least);
    }

    TreeSet<String> last() {
        long least = known().values().stream()
                .filter(number -> number > 0)
                .min(Long::compare)
                .orElse(0L);
        return with(number -> number > 0 && number == least);
    }

    /** True if no row with an unknown number can have as many. */
    boolean isCertain(String key) {
        long sum = known().values().stream().mapToLong(Long::longValue).sum();
        return all().isPresent() && (isComplete() || known().get(key) > all().get() - sum);
    }

    boolean isComplete() {
        long sum = known().values().stream().mapToLong(Long::longValue).sum();
        return known().size() == rows.size() && all().isPresent() && all().get() == sum;
    }

    /** Returns the labels of matching rows in the order of the table. */
    List<String> labels(Predicate<Table.Row> wanted) {
        return rows.stream()
                .filter(wanted)
                .map(row -> row.label().replaceFirst("^\\d\\d ", ""))
                .toList();
    }

    static boolean isZero(Table.Row row) {
        return number(row).filter(number -> number == 0).isPresent();
    }

    static boolean isUnknown(Table.Row row) {
        return number(row).isEmpty();
    }
}
