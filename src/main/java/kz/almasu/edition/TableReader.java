package kz.almasu.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.almasu.account.Caller;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableDefinition;
import kz.almasu.period.Period;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Reads tables: published ones for the public, current figures for the ministry. All public pages and endpoints use it. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("published tables are public; unpublished ones are refused")
public class TableReader {

    @Inject
    private NoteTables tables;

    @Inject
    private FrozenTables published;

    @Inject
    private Caller caller;

    /**
     * Returns one table.
     *
     * @param with the half-year to compare with; null for the default
     * @throws Refusal not found, if there is no such table or half-year; forbidden, if the caller may not read it
     */
    public Table table(String code, String id, Basis basis, String with, Language language) {
        Period period = tables.visiblePeriod(code, basis);
        TableDefinition definition = NoteTables.definition(id);
        Period other = other(with, basis);
        if (caller.isMinistry()) {
            return tables.compose(code, id, basis, with, language);
        }
        Table table = published
                .source(period, definition.hasComparison() ? other : null, language)
                .reported()
                .tables()
                .get(definition.id());
        if (table == null) {
            throw Refusal.notFound("table", id);
        }
        return table;
    }

    /**
     * Returns all tables of a half-year and of the one that it is compared with, of approved participants only.
     *
     * @param with the half-year to compare with; null for the default
     * @throws Refusal as {@link #table}
     */
    public NoteSource source(String code, String with, Language language) {
        Period period = tables.visiblePeriod(code, Basis.APPROVED);
        Period other = other(with, Basis.APPROVED);
        return caller.isMinistry() ? tables.source(code, with, language) : published.source(period, other, language);
    }

    /** True if no participant is counted yet; published figures are never empty. */
    public boolean isEmpty(String code, Basis basis) {
        tables.visiblePeriod(code, basis);
        return caller.isMinistry() && tables.totals(code, basis).isEmpty();
    }

    private Period other(String with, Basis basis) {
        return with == null || with.isBlank() ? null : tables.visiblePeriod(with, basis);
    }
}
