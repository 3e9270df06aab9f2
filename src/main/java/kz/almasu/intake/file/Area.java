package kz.almasu.intake.file;

import java.io.Serializable;

/** A rectangle of merged cells; rows from 1, columns from 0, all of them inside. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) implements Serializable {

    /** Reads {@code B2:C5}. */
    static Area of(String reference) {
        String[] corners = reference.split(":");
        Place first = Place.of(corners[0]);
        Place last = Place.of(corners[corners.length - 1]);
        return new Area(first.row(), first.column(), last.row(), last.column());
    }

    boolean isOneColumn() {
        return firstColumn == lastColumn;
    }

    @Override
    public String toString() {
        return new Place(firstRow, firstColumn) + ":" + new Place(lastRow, lastColumn);
    }
}
