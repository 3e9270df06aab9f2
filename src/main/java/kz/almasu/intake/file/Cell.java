package kz.almasu.intake.file;

import java.io.Serializable;

/**
 * One cell as the file has it.
 *
 * @param text what it says: a number as plain digits, a day as {@code 2023-04-06}, an error as {@code #REF!}
 * @param formula whether the file computes it; {@code text} is the value that the file was saved with
 */
public record Cell(Kind kind, String text, boolean formula) implements Serializable {

    public static final Cell EMPTY = new Cell(Kind.TEXT, "", false);

    /** What a file says of a cell's content; CSV says nothing, all of it is text. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        ERROR,
        /** A formula that was saved without a value. */
        UNCOMPUTED
    }

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text, false);
    }

    public boolean isBlank() {
        return kind != Kind.UNCOMPUTED && text.isBlank();
    }
}
