package kz.almasu.intake.file;

import java.io.Serializable;

/**
 * One cell of a file.
 *
 * @param text the value: a number as plain digits, a date as {@code 2023-04-06}, an error as {@code #REF!}
 * @param formula true if the cell is computed; {@code text} is the value saved with the file
 */
public record SourceCell(CellType type, String text, boolean formula) implements Serializable {

    public static final SourceCell EMPTY = new SourceCell(CellType.TEXT, "", false);

    /** The type declared by the file; all cells of CSV are text. */
    public enum CellType {
        TEXT,
        NUMBER,
        DATE,
        ERROR,
        /** A formula saved without a value. */
        UNCOMPUTED
    }

    public static SourceCell text(String text) {
        return text.isEmpty() ? EMPTY : new SourceCell(CellType.TEXT, text, false);
    }

    public boolean isBlank() {
        return type != CellType.UNCOMPUTED && text.isBlank();
    }
}
