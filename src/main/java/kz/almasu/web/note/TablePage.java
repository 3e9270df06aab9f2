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

/** A table of the note; for the ministry its figures are linked to participants. */
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

    /** True if only previously published figures exist, without participants and approvals. */
    public boolean isPublishedOnly() {
        return shownPeriod != null && shownPeriod.hasImportedFigures();
    }

    public Table getTable() {
        return table;
    }

    public boolean isEmpty() {
        return table == null || empty;
    }

    /** True if a figure of a row or of the total is linked to its participants. */
    public boolean isLinked(Table.Row row, Table.Column column) {
        return isLinked(row.cell(column), definition.slice(row.key(), column.key()));
    }

    /** True if the subtotal of a group is linked to its participants. */
    public boolean isGroupLinked(Table.Row group, Table.Column column) {
        return isLinked(group.cell(column), definition.subtotal(group.key(), column.key()));
    }

    private boolean isLinked(Cell cell, Optional<Slice> slice) {
        return linksToParticipants && slice.isPresent() && cell instanceof Cell.Amount amount && amount.value() > 0;
    }

    /** True if the table compares two half-years, of which the user can select the other. */
    public boolean isComparing() {
        return definition != null && definition.hasComparison();
    }

    /** Returns the half-years to compare with, newest first. */
    public List<Period> getOthers() {
        return periods.stream().filter(other -> !other.getCode().equals(period)).toList();
    }

    /** Returns the code of the half-year compared with; null if there is none. */
    public String getOther() {
        return table.columns().stream()
                .map(Table.Column::key)
                .filter(key -> !key.equals(period))
                .findFirst()
                .orElse(null);
    }

    /** Returns the change of a country since the other half-year; null if there is nothing to point out or no comparison. */
    public CountryChange change(Table.Row row) {
        CountryChange change = definition.hasComparison() ? CountryChange.of(table, row) : CountryChange.STAYED;
        return change == CountryChange.STAYED ? null : change;
    }

    public List<CountryChange> getChanges() {
        return List.of(CountryChange.APPEARED, CountryChange.VANISHED);
    }

    /** Returns the previous table of the note; null for the first. */
    public TableDefinition getPrevious() {
        return previous;
    }

    /** Returns the next table of the note; null for the last. */
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
