package kz.almasu.note;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.system.Language;

/** Summary of a table: its three largest numbers; of a table without participants its largest totals. */
public final class TableSummary {

    private static final int MOST = 3;

    private record Item(String name, Cell.Amount number) {}

    private TableSummary() {}

    /** Returns {@code Uzbekistan 116 · Russia 98 · Kyrgyzstan 28}; empty if no number is known. */
    public static String of(Table table, Language language) {
        return items(table)
                .sorted(Comparator.comparingLong(item -> -item.number().value()))
                .limit(MOST)
                .filter(item -> item.number().value() > 0)
                .map(item -> item.name() + "\u00A0" + CellText.of(item.number(), language))
                .collect(Collectors.joining(" · "));
    }

    private static Stream<Item> items(Table table) {
        if (SideBySide.isPossible(table)) {
            return known(table.rows(), row -> row.cells().get(SideBySide.PARTICIPANTS), Table.Row::label);
        }
        return table.total() == null
                ? Stream.empty()
                : known(table.columns(), table.total()::cell, Table.Column::title);
    }

    private static <T> Stream<Item> known(List<T> all, Function<T, Cell> cell, Function<T, String> name) {
        return all.stream()
                .filter(one -> cell.apply(one) instanceof Cell.Amount)
                .map(one -> new Item(name.apply(one), (Cell.Amount) cell.apply(one)));
    }
}
