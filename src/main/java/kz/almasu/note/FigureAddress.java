package kz.almasu.note;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.figures.Slice;

/**
 * Address of a figure: {@code 2023H1/1/UZ/participants}. The total of a table has the row {@code *}; the subtotal of a
 * group has {@code @} and the group's key: {@code 2023H1/appendix-1/@STATE/participants}.
 *
 * @param period code of the half-year
 * @param table id of a table of that half-year
 */
public record FigureAddress(String period, String table, String row, String column) {

    /** Row of a table's total. */
    public static final String TOTAL = "*";

    private static final String GROUP = "@";
    private static final Pattern PATTERN = Pattern.compile("(\\d{4}H[12])/([^/]+)/([^/]+)/([^/]+)");

    /** @return empty if the text is not a well-formed address */
    public static Optional<FigureAddress> parse(String text) {
        Matcher matcher = PATTERN.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new FigureAddress(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
                : Optional.empty();
    }

    /** Returns the address of a cell in a row of any kind: member, subtotal or total. */
    public static FigureAddress of(String period, Table table, Table.Row row, Table.Column column) {
        String key =
                table.groups().contains(row) ? GROUP + row.key() : row.key().isEmpty() ? TOTAL : row.key();
        return new FigureAddress(period, table.id(), key, column.key());
    }

    public FigureAddress ofGroup(String group) {
        return new FigureAddress(period, table, GROUP + group, column);
    }

    public boolean isTotal() {
        return row.equals(TOTAL);
    }

    /** Returns the key of the group if this is a subtotal. */
    public Optional<String> group() {
        return row.startsWith(GROUP) ? Optional.of(row.substring(1)) : Optional.empty();
    }

    /** Returns the participants that the figure counts; empty for figures that count none, such as shares. */
    public Optional<Slice> slice() {
        return NoteTables.ALL.stream()
                .filter(definition -> definition.id().equals(table))
                .findFirst()
                .flatMap(definition -> group().map(group -> definition.subtotal(group, column))
                        .orElseGet(() -> definition.slice(isTotal() ? "" : row, column)));
    }

    /**
     * Returns the address of the number of people: this one, or for a share the count in the same row; empty if there
     * is none.
     */
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
