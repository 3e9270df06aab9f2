package kz.almasu.intake.file;

import java.io.Serializable;

/** Where a cell stands; the row from 1, the column from 0. Its text is what spreadsheets say: {@code C7}. */
public record CellAddress(int row, int column) implements Serializable, Comparable<CellAddress> {

    private static final int MAX_LETTERS = 3;
    private static final int MAX_DIGITS = 7;

    /**
     * The place of a reference like {@code C7} or {@code $C$7}. By hand: every cell of a workbook has one.
     *
     * @throws IllegalArgumentException if this is no reference to a cell
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

    private static int afterDollar(String reference, int at) {
        return reference.startsWith("$", at) ? at + 1 : at;
    }

    /** The letters of a column: {@code C}. */
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
        return letters(column) + row;
    }
}
