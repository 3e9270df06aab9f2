package kz.almasu.note;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Slice;

/** Table cell that counts participants, with its address. */
public record CountedFigure(FigureAddress address, Table table, Table.Row row, Table.Column column) {

    /**
     * Returns all figures of these tables that count the participants, in the order of the note.
     *
     * @param participants the smallest slice that contains them
     */
    public static List<CountedFigure> of(TableSet tables, Slice participants) {
        return NoteTables.ALL.stream()
                .map(definition -> tables.table(definition.id()))
                .flatMap(table -> of(tables.halfYear().code(), table))
                .filter(figure -> figure.address
                        .slice()
                        .filter(slice -> slice.contains(participants))
                        .isPresent())
                .toList();
    }

    private static Stream<CountedFigure> of(String period, Table table) {
        return Stream.of(
                        table.rows(),
                        table.groups(),
                        Stream.ofNullable(table.total()).toList())
                .flatMap(List::stream)
                .flatMap(row -> table.columns().stream()
                        .map(column ->
                                new CountedFigure(FigureAddress.of(period, table, row, column), table, row, column)));
    }

    public Cell cell() {
        return row.cell(column);
    }
}
