package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Count;
import kz.almasu.figures.Counts;
import kz.almasu.note.NoteTables;
import kz.almasu.note.Section;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;

/** All tables of a half-year, in the order of the note. */
@Named
@RequestScoped
public class TablesPage {

    @Inject
    private NoteTables tables;

    private String period;
    private String basis;

    private Period shownPeriod;
    private Counts totals;

    public void open() {
        shownPeriod = period == null ? tables.present().orElse(null) : tables.visible(period, Basis.of(basis));
        if (shownPeriod != null) {
            period = shownPeriod.getCode();
            totals = tables.totals(period, Basis.of(basis));
        }
    }

    public List<Period> getPeriods() {
        return tables.periods();
    }

    /** The half-year of the tables; null while the reader can see none. */
    public Period getShownPeriod() {
        return shownPeriod;
    }

    /** Whether there is nothing to show in the tables yet. */
    public boolean isEmpty() {
        return totals == null || totals.isEmpty();
    }

    /** Whether its figures were published earlier, without participants and approvals. */
    public boolean isPublishedOnly() {
        return totals != null && totals.isPublishedOnly();
    }

    /** All participants of one direction. */
    public Cell total(Direction direction) {
        Count total = totals.total(direction);
        return total.isKnown() ? new Cell.Amount(total.value()) : Cell.UNKNOWN;
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
