package kz.almasu.note;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.figures.Slice;

/**
 * Where a figure stands: {@code 2023H1/1/UZ/participants}. The total of a table has the row {@code *}, the subtotal of
 * a group its key after an {@code @}: {@code 2023H1/appendix-1/@STATE/participants}.
 *
 * @param period code of the half-year
 * @param table id of the table, of that half-year's own tables
 */
public record FigureAddress(String period, String table, String row, String column) {

    /** The row of the total. */
    public static final String TOTAL = "*";

    private static final String GROUP = "@";
    private static final Pattern PATTERN = Pattern.compile("(\\d{4}H[12])/([^/]+)/([^/]+)/([^/]+)");

    /** @return empty, if the text has not the form of an address */
    public static Optional<FigureAddress> parse(String text) {
        Matcher matcher = PATTERN.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new FigureAddress(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
                : Optional.empty();
    }

    /** The address of a cell, in whichever kind of row of the table it is. */
    public static FigureAddress of(String period, Table table, Table.Row row, Table.Column column) {
        String key =
                table.groups().contains(row) ? GROUP + row.key() : row.key().isEmpty() ? TOTAL : row.key();
        return new FigureAddress(period, table.id(), key, column.key());
    }

    /** The address of the subtotal of a group in this table and column. */
    public FigureAddress ofGroup(String group) {
        return new FigureAddress(period, table, GROUP + group, column);
    }

    public boolean isTotal() {
        return row.equals(TOTAL);
    }

    /** The key of the group whose subtotal this is; empty where it is none. */
    public Optional<String> group() {
        return row.startsWith(GROUP) ? Optional.of(row.substring(1)) : Optional.empty();
    }

    /** Which participants the figure counts; empty where it counts none, as a share does. */
    public Optional<Slice> slice() {
        return NoteTables.ALL.stream()
                .filter(definition -> definition.id().equals(table))
                .findFirst()
                .flatMap(definition -> group().map(group -> definition.subtotal(group, column))
                        .orElseGet(() -> definition.slice(isTotal() ? "" : row, column)));
    }

    /** The count of the people behind this figure: itself, or for a share the count beside it; empty if there is none. */
    public Optional<FigureAddress> countAddress() {
        return Stream.of(this, new FigureAddress(period, table, row, MemberTable.PARTICIPANTS))
                .filter(address -> address.slice().isPresent())
                .findFirst();
    }

    @Override
    public String toString() {
        return String.join("/", period, table, row, column);
    }
}
