package kz.almasu.note;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Table;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Slice;
import kz.almasu.system.Language;

/** What a table of the note shows: one declaration, no query and no page of its own. */
public interface TableDefinition {

    /** Its stable name and address: {@code 1} to {@code 7}, {@code appendix-1}, {@code programmes}. */
    String id();

    /** Its number and title, as in {@code Table 1. …}. */
    default String title(Language language) {
        return Captions.ofTable(id(), language).text();
    }

    /** By what the counts that it shows are broken down. */
    Breakdown breakdown();

    /** The table for this half-year, in this language. */
    Table compose(Composition composition);

    /**
     * Which participants the figure in this cell counts; empty where a cell is no figure.
     *
     * @param row key of the row; empty for the total
     * @param column key of the column
     */
    Optional<Slice> slice(String row, String column);

    /** Which participants the subtotal of this group counts in this column; empty where rows are not grouped. */
    default Optional<Slice> subtotal(String group, String column) {
        return Optional.empty();
    }

    /** Whether it sets another half-year beside its own. */
    default boolean hasComparison() {
        return false;
    }

    /**
     * The table of one half-year beside those of others, made of the tables that each has already. Where it compares
     * nothing, it is its own.
     *
     * @param all the half-years to show, with its own; in each, other half-years may stand beside it
     * @param countries the codes of all countries in catalogue order
     */
    default Table beside(TableSet own, List<TableSet> all, List<String> countries) {
        return own.table(id());
    }
}
