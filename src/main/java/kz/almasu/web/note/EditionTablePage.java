package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.document.Table;
import kz.almasu.edition.Citation;
import kz.almasu.edition.Edition;
import kz.almasu.edition.EditionTables;
import kz.almasu.edition.Editions;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.Language;
import kz.almasu.web.AddressNumber;
import kz.almasu.web.UserLanguage;
import kz.almasu.web.anonymous.PublicPage;
import org.omnifaces.util.Faces;

/** A table as an edition has published it, at an address that stays the same. */
@Named
@RequestScoped
public class EditionTablePage {

    @Inject
    private Periods periods;

    @Inject
    private Editions editions;

    @Inject
    private EditionTables tables;

    @Inject
    private UserLanguage language;

    @Inject
    private PublicPage publicPage;

    private String period;
    private String number;
    private String id;

    private Period halfYear;
    private Edition edition;
    private Edition latest;
    private Table table;

    public void open() {
        halfYear = periods.get(period);
        edition = editions.get(halfYear, AddressNumber.parse(number));
        latest = editions.latest(halfYear).orElseThrow();
        table = tables.table(edition, id, language.getCurrent());
    }

    /** True if a newer edition exists. */
    public boolean isCorrected() {
        return latest.getNumber() > edition.getNumber();
    }

    public Edition getLatest() {
        return latest;
    }

    public Edition getEdition() {
        return edition;
    }

    public Table getTable() {
        return table;
    }

    /** Returns all lines of the table, each subtotal before its rows. */
    public List<Table.Row> getRows() {
        return table.lines();
    }

    /** Returns the style of a line. */
    public String kind(Table.Row row) {
        return row == table.total() ? "total" : table.groups().contains(row) ? "group" : "";
    }

    public String getCitation() {
        Language current = language.getCurrent();
        return Citation.of(edition, table.title(), table.scope(), current, publicPage.getAddress(current));
    }

    /** Returns the path of the table's files, without their extension. */
    public String getFile() {
        return Faces.getRequestContextPath() + "/api/v1/editions/" + period + "/" + number + "/tables/" + id;
    }

    public Period getHalfYear() {
        return halfYear;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
