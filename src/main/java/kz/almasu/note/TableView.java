package kz.almasu.note;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.Language;

/**
 * A reader's selection of rows and their order. Groups without rows disappear and others keep their place; subtotals and
 * total remain those of the whole table.
 *
 * @param sort key of a column, or {@link #LABEL}; the table's own order for anything else
 * @param text part of the labels to show; null or blank for all
 */
public record TableView(String sort, boolean descending, String text) {

    /** Sorts by the name of the row. */
    public static final String LABEL = "label";

    public Table of(Table table, Language language) {
        List<Table.Row> rows = table.rows().stream()
                .filter(this::isWanted)
                .sorted(order(table, language))
                .toList();
        Set<String> groups = rows.stream()
                .filter(row -> row.group() != null)
                .map(Table.Row::group)
                .collect(Collectors.toSet());
        return new Table(
                table.id(),
                table.title(),
                table.scope(),
                table.head(),
                table.columns(),
                rows,
                table.groups().stream()
                        .filter(group -> groups.contains(group.key()))
                        .toList(),
                table.total());
    }

    public boolean isFiltered() {
        return text != null && !text.isBlank();
    }

    private boolean isWanted(Table.Row row) {
        return !isFiltered() || folded(row.label()).contains(folded(text.strip()));
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private Comparator<Table.Row> order(Table table, Language language) {
        if (LABEL.equals(sort)) {
            Comparator<Object> alphabet = language.collator();
            Comparator<Table.Row> byName = Comparator.comparing(Table.Row::label, alphabet);
            return descending ? byName.reversed() : byName;
        }
        return table.column(sort == null ? "" : sort).map(this::byColumn).orElse((one, other) -> 0);
    }

    /** Unknown numbers come last in either order. */
    private Comparator<Table.Row> byColumn(Table.Column column) {
        Comparator<Table.Row> bySize = Comparator.comparingDouble(row -> size(row.cell(column)));
        Comparator<Table.Row> unknownLast = Comparator.comparing(row -> size(row.cell(column)) < 0);
        return unknownLast.thenComparing(descending ? bySize.reversed() : bySize);
    }

    private static double size(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.value();
        }
        if (cell instanceof Cell.Share share) {
            return share.percent().doubleValue();
        }
        return cell instanceof Cell.Presence presence ? (presence.present() ? 1 : 0) : -1;
    }
}
