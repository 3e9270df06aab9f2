package kz.almasu.note;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.Language;

/**
 * All data that a note reports: the tables of its half-year and of the compared one, in one language.
 *
 * @param before empty if no other half-year is known
 * @param published earlier half-years of which only the totals are shown, oldest first; may be empty
 */
public record NoteSource(TableSet reported, Optional<TableSet> before, List<TableSet> published) {

    public NoteSource {
        published = List.copyOf(published);
    }

    /** Creates a source without a series of half-years. */
    public NoteSource(TableSet reported, Optional<TableSet> before) {
        this(reported, before, List.of());
    }

    /** Returns the same source with those of the published half-years that are earlier than the reported one. */
    NoteSource withSeries(List<TableSet> all) {
        return new NoteSource(
                reported,
                before,
                all.stream()
                        .filter(tables -> tables.halfYear().compareTo(reported.halfYear()) < 0)
                        .toList());
    }

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
