package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.edition.TableReader;
import kz.almasu.figures.Basis;
import kz.almasu.note.NoteTables;
import kz.almasu.note.Section;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.note.TableSummary;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;
import kz.almasu.web.UserLanguage;

/** The tables of a half-year in the order of the note. */
@Named
@RequestScoped
public class TablesPage {

    private static final String PARTICIPANTS = "participants";

    @Inject
    private NoteTables tables;

    @Inject
    private TableReader tableReader;

    @Inject
    private Editions editions;

    @Inject
    private UserLanguage language;

    private String period;
    private String basis;

    private Period shownPeriod;
    private boolean empty = true;
    private Table overview;
    private TableSet all;
    private Edition edition;

    public void open() {
        shownPeriod =
                period == null ? tables.defaultPeriod().orElse(null) : tables.visiblePeriod(period, Basis.of(basis));
        if (shownPeriod != null) {
            period = shownPeriod.getCode();
            empty = tableReader.isEmpty(period, Basis.of(basis));
            all = isPreliminary()
                    ? null
                    : tableReader.source(period, null, language.getCurrent()).reported();
            overview = isPreliminary()
                    ? tableReader.table(period, TableIds.OVERVIEW, Basis.of(basis), null, language.getCurrent())
                    : all.table(TableIds.OVERVIEW);
            edition = editions.latest(shownPeriod).orElse(null);
        }
    }

    public List<Period> getPeriods() {
        return tables.periods();
    }

    /** Returns the half-year; null if the user may see none. */
    public Period getShownPeriod() {
        return shownPeriod;
    }

    public boolean isEmpty() {
        return empty;
    }

    /** True if only previously published figures exist, without participants and approvals. */
    public boolean isPublishedOnly() {
        return shownPeriod != null && shownPeriod.hasImportedFigures();
    }

    /** Returns the total of a direction, as in the overview table. */
    public Cell total(Direction direction) {
        return overview.row(direction.name())
                .map(row -> row.cells().get(PARTICIPANTS))
                .orElse(Cell.UNKNOWN);
    }

    /** Returns the largest numbers of a table; empty for preliminary figures, which are read table by table. */
    public String summary(TableDefinition table) {
        return all == null ? "" : TableSummary.of(all.table(table.id()), language.getCurrent());
    }

    /** Returns the newest edition of the half-year; null if it has none. */
    public Edition getEdition() {
        return edition;
    }

    public List<Section> getSections() {
        return List.of(Section.values());
    }

    public boolean isPreliminary() {
        return Basis.of(basis) != Basis.APPROVED;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
