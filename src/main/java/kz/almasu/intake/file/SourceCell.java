package kz.almasu.intake.file;

import java.io.Serializable;

/**
 * One cell as the file has it.
 *
 * @param text what it says: a number as plain digits, a day as {@code 2023-04-06}, an error as {@code #REF!}
 * @param formula whether the file computes it; {@code text} is the value that the file was saved with
 */
public record SourceCell(CellType type, String text, boolean formula) implements Serializable {

    public static final SourceCell EMPTY = new SourceCell(CellType.TEXT, "", false);

    /** What a file says of a cell's content; CSV says nothing, all of it is text. */
    public enum CellType {
        TEXT,
        NUMBER,
        DATE,
        ERROR,
        /** A formula that was saved without a value. */
        UNCOMPUTED
    }

    public static SourceCell text(String text) {
        return text.isEmpty() ? EMPTY : new SourceCell(CellType.TEXT, text, false);
    }

    public boolean isBlank() {
        return type != CellType.UNCOMPUTED && text.isBlank();
    }
}
