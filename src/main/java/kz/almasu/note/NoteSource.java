package kz.almasu.note;

import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.Language;

/**
 * All data that a note reports: the tables of its half-year and of the compared one, in one language.
 *
 * @param before empty if no other half-year is known
 */
public record NoteSource(TableSet reported, Optional<TableSet> before) {

    public Language language() {
        return reported.language();
    }

    /** Returns a table of the reported half-year. */
    public Table table(String id) {
        return reported.table(id);
    }

    /** Returns the cell at this address of either half-year. */
    public Optional<Cell> cell(FigureAddress address) {
        return reported.cell(address).or(() -> before.flatMap(tables -> tables.cell(address)));
    }
}
