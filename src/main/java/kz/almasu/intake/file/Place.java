package kz.almasu.intake.file;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a cell stands; the row from 1, the column from 0. Its text is what spreadsheets say: {@code C7}. */
public record Place(int row, int column) implements Serializable, Comparable<Place> {

    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** @throws IllegalArgumentException if this is no reference to a cell */
    public static Place of(String reference) {
        Matcher found = REFERENCE.matcher(reference);
        if (!found.matches()) {
            throw new IllegalArgumentException(reference);
        }
        int column = 0;
        for (char letter : found.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new Place(Integer.parseInt(found.group(2)), column - 1);
    }

    /** The letters of a column: {@code C}. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    @Override
    public int compareTo(Place other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
