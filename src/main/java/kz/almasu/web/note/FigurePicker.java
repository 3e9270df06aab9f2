package kz.almasu.web.note;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.note.addition.Placeholders;
import kz.almasu.period.HalfYear;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Picker of a figure to insert into a text: half-year, table, cell. */
@Named
@ViewScoped
public class FigurePicker implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteTables tables;

    @Inject
    private UserLanguage language;

    private String period;
    private String halfYear;
    private String table = TableIds.OVERVIEW;

    private transient List<TableSet> tableSets;

    /** Takes the half-year of the note from the address of the page. */
    @PostConstruct
    void open() {
        period = Faces.getRequestParameter("period");
        halfYear = period;
    }

    /** Returns the half-years that the note compares. */
    public List<HalfYear> getHalfYears() {
        return tableSets().stream().map(TableSet::halfYear).toList();
    }

    public List<TableDefinition> getTables() {
        return NoteTables.ALL;
    }

    public Table getShownTable() {
        return tableSets().stream()
                .filter(set -> set.halfYear().code().equals(halfYear))
                .findFirst()
                .orElseThrow()
                .table(table);
    }

    /** Returns the rows, each group preceded by its subtotal, and the total. */
    public List<Table.Row> getRows() {
        Table shown = getShownTable();
        Stream<Table.Row> rows = shown.isGrouped()
                ? shown.groups().stream()
                        .flatMap(group -> Stream.concat(Stream.of(group), shown.rowsOf(group).stream()))
                : shown.rows().stream();
        return Stream.concat(rows, Stream.ofNullable(shown.total())).toList();
    }

    /** Returns the placeholder of a figure in a text. */
    public String placeholder(Table.Row row, Table.Column column) {
        return Placeholders.format(FigureAddress.of(halfYear, getShownTable(), row, column));
    }

    private List<TableSet> tableSets() {
        if (tableSets == null) {
            NoteSource source = tables.publishable(tables.visiblePeriod(period, Basis.APPROVED))
                    .tablesIn(language.getCurrent());
            tableSets = Stream.concat(Stream.of(source.reported()), source.before().stream())
                    .toList();
        }
        return tableSets;
    }

    public String getHalfYear() {
        return halfYear;
    }

    public void setHalfYear(String halfYear) {
        this.halfYear = halfYear;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }
}
