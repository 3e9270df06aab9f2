package kz.almasu.note;

import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.Language;

/**
 * All that a note says something about: the tables of its half-year and of the one that it compares with, in one
 * language.
 *
 * @param before empty if nothing is known of the other half-year
 */
public record NoteSource(TableSet reported, Optional<TableSet> before) {

    public Language language() {
        return reported.language();
    }

    /** A table of the reported half-year. */
    public Table table(String id) {
        return reported.table(id);
    }

    /** What stands at this address, of either half-year. */
    public Optional<Cell> cell(FigureAddress address) {
        return reported.cell(address).or(() -> before.flatMap(tables -> tables.cell(address)));
    }
}
