package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.Caller;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.edition.TableReader;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Slice;
import kz.almasu.note.CountryChange;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.TableView;
import kz.almasu.period.Period;
import kz.almasu.web.UserLanguage;

/** A table of the note, alone or beside other half-years; for the ministry its figures are linked to participants. */
@Named
@RequestScoped
public class TablePage {

    private static final int MAX_ROWS_WITHOUT_FILTER = 12;

    @Inject
    private NoteTables tables;

    @Inject
    private TableReader tableReader;

    @Inject
    private TableComparison comparison;

    @Inject
    private Editions editions;

    @Inject
    private Caller caller;

    @Inject
    private UserLanguage language;

    private String period;
    private String id;
    private String basis;
    private String sort;
    private boolean descending;
    private String text;

    private TableDefinition definition;
    private Table table;
    private Table shown;
    private Period shownPeriod;
    private Edition edition;
    private boolean linksToParticipants;
    private boolean empty;

    public void open() {
        definition = NoteTables.definition(id);
        shownPeriod = tables.visiblePeriod(period, Basis.of(basis));
        table = comparison.open(shownPeriod, definition, Basis.of(basis));
        empty = table.rows().isEmpty() || tableReader.isEmpty(period, Basis.of(basis));
        shown = new TableView(sort, descending, text).of(table, language.getCurrent());
        edition = editions.latest(shownPeriod).orElse(null);
        linksToParticipants = caller.isMinistry() && !shownPeriod.hasImportedFigures() && !comparison.isSideBySide();
    }

    /** Returns the newest edition of the half-year; null if it has none. */
    public Edition getEdition() {
        return edition;
    }

    /** True if the figures are current ones, which may differ from the edition's. */
    public boolean isLive() {
        return caller.isMinistry() && !isPublishedOnly();
    }

    /** True if only previously published figures exist, without participants and approvals. */
    public boolean isPublishedOnly() {
        return shownPeriod != null && shownPeriod.hasImportedFigures();
    }

    /** Returns the whole table, whose rows have the numbers of the note. */
    public Table getTable() {
        return table;
    }

    /** Returns the rows that the reader selected, in the wanted order. */
    public Table getShown() {
        return shown;
    }

    /** True if the table has so many rows that one looks for one. */
    public boolean isFilterable() {
        return table.rows().size() > MAX_ROWS_WITHOUT_FILTER;
    }

    public boolean isFiltered() {
        return shown.rows().size() < table.rows().size();
    }

    /** True if the table compares countries of half-years. */
    public boolean isComparing() {
        return definition != null && definition.hasComparison();
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

    /** Returns the change of a country since the first half-year; null if there is nothing to point out or no comparison. */
    public CountryChange change(Table.Row row) {
        CountryChange change = definition.hasComparison() ? CountryChange.of(table, row) : CountryChange.STAYED;
        return change == CountryChange.STAYED ? null : change;
    }

    public List<CountryChange> getChanges() {
        return List.of(CountryChange.APPEARED, CountryChange.VANISHED);
    }

    /** Returns how a column is sorted, in the words of aria-sort. */
    public String sorting(String column) {
        return !column.equals(sort) ? "none" : descending ? "descending" : "ascending";
    }

    /** Returns the order that a press on a heading gives: of names from the first on, of numbers the largest first. */
    public boolean isNextDescending(String column) {
        return column.equals(sort) ? !descending : !TableView.LABEL.equals(column);
    }

    /** Returns the previous table of the note; null for the first. */
    public TableDefinition getPrevious() {
        return definition == null ? null : NoteTables.neighbour(definition, -1).orElse(null);
    }

    /** Returns the next table of the note; null for the last. */
    public TableDefinition getNext() {
        return definition == null ? null : NoteTables.neighbour(definition, 1).orElse(null);
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

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
