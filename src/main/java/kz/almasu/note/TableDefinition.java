package kz.almasu.note;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Table;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Slice;
import kz.almasu.system.Language;

/** Declaration of a table of the note: its content and the participants behind its figures. It makes no query. */
public interface TableDefinition {

    /** Stable id, part of addresses and URLs; one of {@link TableIds}. */
    String id();

    /** Number and title: {@code Table 1. …}. */
    default String title(Language language) {
        return Captions.ofTable(id(), language).text();
    }

    /** Breakdown of the counts that the table needs. */
    Breakdown breakdown();

    Table compose(Composition composition);

    /**
     * Returns the participants that a cell counts; empty if the cell is not a count.
     *
     * @param row key of the row; empty for the total
     * @param column key of the column
     */
    Optional<Slice> slice(String row, String column);

    /** Returns the participants that a group's subtotal counts; empty if rows are not grouped. */
    default Optional<Slice> subtotal(String group, String column) {
        return Optional.empty();
    }

    /** Returns what a cell of a row measures; empty for a value computed from others, such as a share. */
    default Optional<CellMeasure> measure(String row, String column) {
        return slice(row, column).map(CellMeasure::participants);
    }

    /** True if the table compares half-years. */
    default boolean hasComparison() {
        return false;
    }

    /**
     * Combines finished tables of several half-years into a comparison. Tables that compare nothing return the own one.
     *
     * @param all the half-years to show, including the own one; each of their tables may be a comparison itself
     * @param countries codes of all countries in catalogue order
     */
    default Table combine(TableSet own, List<TableSet> all, List<String> countries) {
        return own.table(id());
    }
}
