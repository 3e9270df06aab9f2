package kz.almasu.note.text;

import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableSet;

/** A figure of a table: what stands there, and where. */
record Fact(Cell cell, FigureAddress address) {

    /** The figure in this row; of the total, if the row is {@link FigureAddress#TOTAL}. Unknown if there is no such row. */
    static Fact in(TableSet tables, String table, String row, String column) {
        FigureAddress address = new FigureAddress(tables.halfYear().code(), table, row, column);
        return new Fact(tables.cell(address).orElse(Cell.UNKNOWN), address);
    }

    boolean isKnown() {
        return cell.isKnown();
    }

    /** @throws ClassCastException if it is no known number of people or things */
    long amount() {
        return ((Cell.Amount) cell).value();
    }

    /** As it is read in the text and in the table. */
    Term term(Wording wording) {
        return Term.value(
                CellText.of(cell, wording.language()),
                cell instanceof Cell.Amount amount ? amount.value() : null,
                List.of(address.toString()));
    }
}
