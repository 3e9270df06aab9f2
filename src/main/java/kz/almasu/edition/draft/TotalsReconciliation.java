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
 * Recomputes totals from the cells of finished tables: rows against subtotals and total, shares against their base, and
 * the tables of one direction against the overview. Sums with unknown cells are skipped.
 */
final class TotalsReconciliation {

    private static final String PARTICIPANTS = "participants";
    private static final String SHARE = "share";

    private TotalsReconciliation() {}

    /** @param location column, followed by the group for a subtotal or the row for a share */
    record Mismatch(String table, String location) {}

    static Stream<Mismatch> mismatches(TableSet tables) {
        return tables.tables().values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .flatMap(
                        table -> Stream.of(sumMismatches(table), shareMismatches(table), totalMismatches(table, tables))
                                .flatMap(found -> found));
    }

    /** Checks only participants in the overview: an institution with both directions is in both rows, once in the total. */
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
                        .map(location -> new Mismatch(table.id(), location)));
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

    /** Returns the summand of a cell, 1 for a presence; empty if it is unknown or not additive. */
    private static Optional<Long> amount(Cell cell) {
        if (cell instanceof Cell.Presence presence) {
            return Optional.of(presence.present() ? 1L : 0L);
        }
        return cell instanceof Cell.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }

    /** Compares shares with a tolerance of half of their last decimal. */
    private static Stream<Mismatch> shareMismatches(Table table) {
        return Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()))
                .filter(row -> row.cells().get(SHARE) instanceof Cell.Share share
                        && !isShare(share.percent(), row.cells().get(PARTICIPANTS), table.total()))
                .map(row -> new Mismatch(table.id(), SHARE + ", " + row.key()));
    }

    private static boolean isShare(BigDecimal percent, Cell part, Table.Row total) {
        Optional<Long> whole = amount(total.cells().get(PARTICIPANTS));
        Optional<Long> count = amount(part);
        if (whole.isEmpty() || count.isEmpty()) {
            return true;
        }
        BigDecimal expected = whole.get() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count.get() * 100)
                        .divide(BigDecimal.valueOf(whole.get()), 6, RoundingMode.HALF_UP);
        BigDecimal tolerance = BigDecimal.ONE.movePointLeft(percent.scale()).divide(BigDecimal.valueOf(2));
        return expected.subtract(percent).abs().compareTo(tolerance) <= 0;
    }

    /** Compares the total of each direction with the overview. */
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
