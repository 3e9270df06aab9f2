package kz.almasu.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;

/** All tables of a half-year in one language. */
public record TableSet(HalfYear halfYear, Language language, Map<String, Table> tables) {

    public TableSet {
        tables = Map.copyOf(tables);
    }

    static TableSet of(HalfYear halfYear, Language language, List<Table> tables) {
        return new TableSet(
                halfYear,
                language,
                tables.stream()
                        .collect(Collectors.toMap(
                                Table::id, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
    }

    /** @throws IllegalArgumentException if there is no such table: ids are constants, not input */
    public Table table(String id) {
        Table table = tables.get(id);
        if (table == null) {
            throw new IllegalArgumentException(id);
        }
        return table;
    }

    /** Returns the cell at this address; empty if there is none or it is of another half-year. */
    public Optional<Cell> cell(FigureAddress address) {
        return Optional.ofNullable(tables.get(address.table()))
                .filter(table -> address.period().equals(halfYear.code()))
                .flatMap(table -> row(table, address))
                .flatMap(row -> Optional.ofNullable(row.cells().get(address.column())));
    }

    private static Optional<Table.Row> row(Table table, FigureAddress address) {
        return address.group().map(table::group).orElseGet(() -> table.row(address.isTotal() ? "" : address.row()));
    }
}
