package kz.almasu.note;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern FORM = Pattern.compile("(\\d{4}H[12])/([^/]+)/([^/]+)/([^/]+)");

    /** @return empty, if the text has not the form of an address */
    public static Optional<FigureAddress> parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new FigureAddress(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
                : Optional.empty();
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

    @Override
    public String toString() {
        return String.join("/", period, table, row, column);
    }
}
