package kz.almasu.note.text;

import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableSet;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;

/**
 * Cell of a table with its address.
 *
 * @param isShown false for the zero of a member that the table does not list
 */
record TableValue(Cell cell, FigureAddress address, boolean isShown) {

    static final String PARTICIPANTS = "participants";

    /**
     * Returns the value in this row, or of the total if the row is {@link FigureAddress#TOTAL}; unknown if there is no
     * such row.
     */
    static TableValue of(TableSet tables, String table, String row, String column) {
        FigureAddress address = new FigureAddress(tables.halfYear().code(), table, row, column);
        return new TableValue(tables.cell(address).orElse(Cell.UNKNOWN), address, true);
    }

    static TableValue of(TableSet tables, Table table, Table.Row row, String column) {
        FigureAddress address = new FigureAddress(tables.halfYear().code(), table.id(), row.key(), column);
        return new TableValue(row.cells().getOrDefault(column, Cell.UNKNOWN), address, true);
    }

    static TableValue ofGroup(TableSet tables, String table, Table.Row group, String column) {
        FigureAddress address =
                new FigureAddress(tables.halfYear().code(), table, FigureAddress.TOTAL, column).ofGroup(group.key());
        return new TableValue(group.cells().get(column), address, true);
    }

    /** Returns the zero of a member that is not listed by a table whose numbers are all known, in place of this value. */
    TableValue notListed(HalfYear halfYear) {
        return new TableValue(
                new Cell.Amount(0),
                new FigureAddress(halfYear.code(), address.table(), address.row(), address.column()),
                false);
    }

    boolean isKnown() {
        return cell.isKnown();
    }

    /** @throws ClassCastException if this is not a known amount */
    long amount() {
        return ((Cell.Amount) cell).value();
    }

    boolean hasAmount(long number) {
        return cell.equals(new Cell.Amount(number));
    }

    Fragment term(Language language) {
        return Fragment.ofValue(
                CellText.of(cell, language), cell instanceof Cell.Amount amount ? amount.value() : null, sources());
    }

    /** Returns the address of the cell; nothing if no cell shows the value. */
    List<String> sources() {
        return isShown ? List.of(address.toString()) : List.of();
    }
}
