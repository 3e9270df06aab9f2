package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.Caller;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.edition.TableReader;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Slice;
import kz.almasu.note.CountryChange;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableDefinition;
import kz.almasu.period.Period;
import kz.almasu.web.UserLanguage;

/** One table of the note; from its figures the ministry gets to the participants. */
@Named
@RequestScoped
public class TablePage {

    @Inject
    private NoteTables tables;

    @Inject
    private TableReader tableReader;

    @Inject
    private Caller caller;

    @Inject
    private UserLanguage language;

    private String period;
    private String id;
    private String basis;
    private String with;

    private TableDefinition definition;
    private TableDefinition previous;
    private TableDefinition next;
    private Table table;
    private Period shownPeriod;
    private List<Period> periods;
    private boolean linksToParticipants;
    private boolean empty;

    public void open() {
        definition = NoteTables.definition(id);
        previous = NoteTables.neighbour(definition, -1).orElse(null);
        next = NoteTables.neighbour(definition, 1).orElse(null);
        table = tableReader.table(period, id, Basis.of(basis), with, language.getCurrent());
        empty = table.rows().isEmpty() || tableReader.isEmpty(period, Basis.of(basis));
        shownPeriod = tables.visiblePeriod(period, Basis.of(basis));
        periods = tables.periods();
        linksToParticipants = caller.isMinistry() && !shownPeriod.hasImportedFigures();
    }

    /** Whether its figures were published earlier, without participants and approvals. */
    public boolean isPublishedOnly() {
        return shownPeriod != null && shownPeriod.hasImportedFigures();
    }

    public Table getTable() {
        return table;
    }

    /** Whether there is nothing to show in the table yet. */
    public boolean isEmpty() {
        return table == null || empty;
    }

    /** Whether the figure of a row or of the total leads this reader to its participants. */
    public boolean isLinked(Table.Row row, Table.Column column) {
        return isLinked(row.cell(column), definition.slice(row.key(), column.key()));
    }

    /** Whether the subtotal of a group leads this reader to its participants. */
    public boolean isGroupLinked(Table.Row group, Table.Column column) {
        return isLinked(group.cell(column), definition.subtotal(group.key(), column.key()));
    }

    private boolean isLinked(Cell cell, Optional<Slice> slice) {
        return linksToParticipants && slice.isPresent() && cell instanceof Cell.Amount amount && amount.value() > 0;
    }

    /** Whether the reader can choose the half-year that stands beside this one. */
    public boolean isComparing() {
        return definition != null && definition.hasComparison();
    }

    /** The half-years that can stand beside this one, the newest first. */
    public List<Period> getOthers() {
        return periods.stream().filter(other -> !other.getCode().equals(period)).toList();
    }

    /** The code of the half-year that stands beside this one; null if none does. */
    public String getOther() {
        return table.columns().stream()
                .map(Table.Column::key)
                .filter(key -> !key.equals(period))
                .findFirst()
                .orElse(null);
    }

    /** What became of a country, where half-years are compared and that is worth a word; null elsewhere. */
    public CountryChange change(Table.Row row) {
        CountryChange change = definition.hasComparison() ? CountryChange.of(table, row) : CountryChange.STAYED;
        return change == CountryChange.STAYED ? null : change;
    }

    public List<CountryChange> getChanges() {
        return List.of(CountryChange.APPEARED, CountryChange.VANISHED);
    }

    /** The table before this one in the note; null before the first. */
    public TableDefinition getPrevious() {
        return previous;
    }

    /** The table after this one in the note; null after the last. */
    public TableDefinition getNext() {
        return next;
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
