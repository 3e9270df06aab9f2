package kz.almasu.edition.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Slice;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;

/**
 * Adds up each table once more, from what its cells say and not from what they were made of: rows to subtotals and
 * total, shares to their whole, the tables of one direction to the same total. What is unknown is left alone.
 */
final class TotalsReconciliation {

    private static final String PARTICIPANTS = "participants";
    private static final String SHARE = "share";

    private TotalsReconciliation() {}

    /** A sum that is not what its table says. @param place column, and the group if it is a subtotal's */
    record Mismatch(String table, String location) {}

    static Stream<Mismatch> mismatches(TableSet tables) {
        return tables.tables().values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .flatMap(
                        table -> Stream.of(sumMismatches(table), shareMismatches(table), totalMismatches(table, tables))
                                .flatMap(found -> found));
    }

    /** Of the overview only participants add up: an institution with both directions is in both rows, once in the total. */
    private static Stream<Mismatch> sumMismatches(Table table) {
        return table.columns().stream()
                .filter(column ->
                        !table.id().equals(TableIds.OVERVIEW) || column.key().equals(PARTICIPANTS))
                .flatMap(column -> Stream.concat(
                                table.groups().stream()
                                        .filter(group -> isMismatch(table.rowsOf(group), group, column))
                                        .map(group -> column.key() + ", " + group.key()),
                                Stream.ofNullable(table.total())
                                        .filter(total -> isMismatch(table.rows(), total, column))
                                        .map(total -> column.key()))
                        .map(place -> new Mismatch(table.id(), place)));
    }

    private static boolean isMismatch(List<Table.Row> rows, Table.Row sum, Table.Column column) {
        List<Optional<Long>> parts =
                rows.stream().map(row -> amount(row.cell(column))).toList();
        boolean known =
                sum.cell(column) instanceof Cell.Amount && parts.stream().allMatch(Optional::isPresent);
        return known
                && parts.stream().mapToLong(Optional::orElseThrow).sum()
                        != amount(sum.cell(column)).orElseThrow();
    }

    /** A number as such, a presence as one; empty for what does not add up or is not known. */
    private static Optional<Long> amount(Cell cell) {
        if (cell instanceof Cell.Presence presence) {
            return Optional.of(presence.present() ? 1L : 0L);
        }
        return cell instanceof Cell.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }

    /** Each share is that of its row, to half of its last decimal. */
    private static Stream<Mismatch> shareMismatches(Table table) {
        return Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()))
                .filter(row -> row.cells().get(SHARE) instanceof Cell.Share share
                        && !isShare(share.percent(), row.cells().get(PARTICIPANTS), table.total()))
                .map(row -> new Mismatch(table.id(), SHARE + ", " + row.key()));
    }

    private static boolean isShare(BigDecimal percent, Cell part, Table.Row total) {
        Optional<Long> whole = amount(total.cells().get(PARTICIPANTS));
        Optional<Long> own = amount(part);
        if (whole.isEmpty() || own.isEmpty()) {
            return true;
        }
        BigDecimal right = whole.get() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(own.get() * 100).divide(BigDecimal.valueOf(whole.get()), 6, RoundingMode.HALF_UP);
        BigDecimal half = BigDecimal.ONE.movePointLeft(percent.scale()).divide(BigDecimal.valueOf(2));
        return right.subtract(percent).abs().compareTo(half) <= 0;
    }

    /** Whatever a table distinguishes, all of a direction are as many as the overview says. */
    private static Stream<Mismatch> totalMismatches(Table table, TableSet tables) {
        List<Table.Column> counting = table.columns().stream()
                .filter(column -> slice(table, column).isPresent())
                .toList();
        if (table.total() == null || counting.isEmpty()) {
            return Stream.empty();
        }
        List<Optional<Long>> parts = counting.stream()
                .map(column -> amount(table.total().cell(column)))
                .toList();
        Optional<Long> all = overviewTotal(tables, slice(table, counting.get(0)).orElseThrow());
        boolean known = all.isPresent() && parts.stream().allMatch(Optional::isPresent);
        return known && parts.stream().mapToLong(Optional::orElseThrow).sum() != all.get()
                ? Stream.of(new Mismatch(table.id(), TableIds.OVERVIEW))
                : Stream.empty();
    }

    private static Optional<Slice> slice(Table table, Table.Column column) {
        return NoteTables.definition(table.id()).slice("", column.key());
    }

    private static Optional<Long> overviewTotal(TableSet tables, Slice slice) {
        return tables.table(TableIds.OVERVIEW)
                .row(Objects.toString(slice.direction(), ""))
                .flatMap(row -> amount(row.cells().get(PARTICIPANTS)));
    }
}
