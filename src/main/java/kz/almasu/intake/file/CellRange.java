package kz.almasu.intake.file;

import java.io.Serializable;

/** A rectangular range of cells: rows from 1, columns from 0, both ends inclusive. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) implements Serializable {

    static CellRange parse(String reference) {
        String[] corners = reference.split(":");
        CellAddress first = CellAddress.parse(corners[0]);
        CellAddress last = CellAddress.parse(corners[corners.length - 1]);
        return new CellRange(first.row(), first.column(), last.row(), last.column());
    }

    boolean isOneColumn() {
        return firstColumn == lastColumn;
    }

    @Override
    public String toString() {
        return new CellAddress(firstRow, firstColumn) + ":" + new CellAddress(lastRow, lastColumn);
    }
}
