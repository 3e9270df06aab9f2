package kz.almasu.intake.file;

import java.io.Serializable;

/**
 * The address of a cell: row from 1, column from 0. Its text form is that of spreadsheets, {@code C7}. An address without
 * a column is that of a whole row.
 */
public record CellAddress(int row, int column) implements Serializable, Comparable<CellAddress> {

    private static final int NO_COLUMN = -1;
    private static final int MAX_LETTERS = 3;
    private static final int MAX_DIGITS = 7;

    /**
     * Parses {@code C7} or {@code $C$7}. Hand-written for speed, because every cell of a workbook has a reference.
     *
     * @throws IllegalArgumentException if the text is not a cell reference
     */
    public static CellAddress parse(String reference) {
        int letters = afterDollar(reference, 0);
        int column = 0;
        int end = letters;
        while (end < reference.length() && reference.charAt(end) >= 'A' && reference.charAt(end) <= 'Z') {
            column = column * 26 + reference.charAt(end++) - 'A' + 1;
        }
        int digits = afterDollar(reference, end);
        int row = reference.length() - digits > MAX_DIGITS
                ? -1
                : SpreadsheetNumbers.parseInteger(reference.substring(digits));
        if (end == letters || end - letters > MAX_LETTERS || row < 0) {
            throw new IllegalArgumentException(reference);
        }
        return new CellAddress(row, column - 1);
    }

    private static int afterDollar(String reference, int index) {
        return reference.startsWith("$", index) ? index + 1 : index;
    }

    /** Returns the address of a whole row. */
    public static CellAddress ofRow(int row) {
        return new CellAddress(row, NO_COLUMN);
    }

    public boolean isRow() {
        return column == NO_COLUMN;
    }

    /** Returns the letters of a column, {@code C} for 2. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    @Override
    public int compareTo(CellAddress other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return isRow() ? String.valueOf(row) : letters(column) + row;
    }
}
