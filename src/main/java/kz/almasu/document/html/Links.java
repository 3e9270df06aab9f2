package kz.almasu.document.html;

import java.util.Optional;
import java.util.function.Function;
import kz.almasu.document.Inline;
import kz.almasu.document.Table;

/**
 * Where the figures of a document lead this reader: an address, or nothing.
 *
 * @param ofValue for a value in a sentence
 * @param ofCell for a cell of a table
 */
public record Links(Function<Inline.Value, Optional<String>> ofValue, OfCell ofCell) {

    /** For the public, and for files: figures lead nowhere. */
    public static final Links NONE = new Links(value -> Optional.empty(), (table, row, column) -> Optional.empty());

    /** Where the cell of a row, of a subtotal or of the total leads. */
    @FunctionalInterface
    public interface OfCell {
        Optional<String> of(Table table, Table.Row row, Table.Column column);
    }
}
