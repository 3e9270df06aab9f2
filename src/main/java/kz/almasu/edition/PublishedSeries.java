package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Table;
import kz.almasu.note.Comparison;
import kz.almasu.note.NoteSource;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.TableSet;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;

/** The published tables of all half-years, whoever reads them: the public sees the ministry's series. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it returns published tables only")
public class PublishedSeries {

    @Inject
    private Editions editions;

    @Inject
    private FrozenTables frozen;

    @Inject
    private Comparison comparison;

    /** Returns the tables of every published half-year, oldest first. */
    public List<TableSet> all(Language language) {
        return frozen.all().apply(language);
    }

    /**
     * Returns a table beside those of other half-years, of which only published ones count.
     *
     * @param own the tables of the half-year that is read
     * @param others codes of half-years
     */
    public Table sideBySide(TableSet own, TableDefinition table, Set<String> others) {
        List<TableSet> sets = all(own.language()).stream()
                .filter(set -> others.contains(set.halfYear().code()))
                .toList();
        return table.hasComparison() ? comparison.table(table, own, sets) : SideBySide.of(own, sets, table.id());
    }

    /** Returns the newest edition of the newest half-year; empty before the first. */
    public Optional<Edition> newestEdition() {
        return editions.all().stream().findFirst();
    }

    /** Returns the tables of an edition, with those that it compares with. */
    public NoteSource source(Edition edition, Language language) {
        return frozen.source(edition, language);
    }
}
