package kz.almasu.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.figures.FigureParticipants;
import kz.almasu.figures.Slice;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableDefinition;
import kz.almasu.submission.ParticipantLists;
import kz.almasu.submission.ParticipantQuery;
import kz.almasu.system.Refusal;
import kz.almasu.web.ParticipantList;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** The participants counted in a figure of a table. */
@Named
@ViewScoped
public class ParticipantsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteTables tables;

    @Inject
    private FigureParticipants figureParticipants;

    @Inject
    private ParticipantLists participantLists;

    @Inject
    private UserLanguage language;

    private String period;
    private String table;
    private String group;
    private String row;
    private String column;
    private String basis;

    private String title;
    private String scope;
    private String rowLabel;
    private String columnTitle;
    private Cell figure;
    private ParticipantList participants;

    /** @throws Refusal not found, if the cell is no count, or a figure published earlier without participants */
    public void open() {
        required(Optional.of(tables.totals(period, Basis.of(basis))).filter(totals -> !totals.isPublishedOnly()));
        slice();
        Table composed = tables.compose(period, table, Basis.of(basis), null, language.getCurrent());
        Table.Row counted = required(group == null ? composed.row(rowKey()) : composed.group(group));
        Table.Column head = required(composed.column(column));
        title = composed.title();
        scope = composed.scope();
        rowLabel = counted.label();
        columnTitle = head.title();
        figure = counted.cell(head);
        participants = new ParticipantList(participantLists, this::query);
    }

    private ParticipantQuery query() {
        return figureParticipants.query(tables.visiblePeriod(period, Basis.of(basis)), Basis.of(basis), slice());
    }

    private Slice slice() {
        TableDefinition definition = NoteTables.definition(table);
        return required(group == null ? definition.slice(rowKey(), column) : definition.subtotal(group, column));
    }

    private String rowKey() {
        return row == null ? "" : row;
    }

    private <T> T required(Optional<T> part) {
        return part.orElseThrow(() -> Refusal.notFound("table", table));
    }

    public String getTitle() {
        return title;
    }

    public String getScope() {
        return scope;
    }

    public String getRowLabel() {
        return rowLabel;
    }

    public String getColumnTitle() {
        return columnTitle;
    }

    public Cell getFigure() {
        return figure;
    }

    public boolean isPreliminary() {
        return Basis.of(basis) != Basis.APPROVED;
    }

    public ParticipantList getParticipants() {
        return participants;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    /** Key of the group of a subtotal; null for other figures. */
    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    /** Key of the row; null for the total. */
    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
