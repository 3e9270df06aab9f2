package kz.almasu.document.html;

import java.util.Optional;
import java.util.function.Function;
import kz.almasu.document.Inline;
import kz.almasu.document.Table;

/**
 * Link targets of figures for the current reader.
 *
 * @param ofValue URL for a value in a sentence, if any
 * @param ofCell URL for a table cell, if any
 */
public record Links(Function<Inline.Value, Optional<String>> ofValue, OfCell ofCell) {

    /** No links, for the public and for files. */
    public static final Links NONE = new Links(value -> Optional.empty(), (table, row, column) -> Optional.empty());

    /** URL of a cell of a row, a subtotal or the total. */
    @FunctionalInterface
    public interface OfCell {
        Optional<String> of(Table table, Table.Row row, Table.Column column);
    }
}
