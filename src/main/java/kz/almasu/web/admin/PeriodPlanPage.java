package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import kz.almasu.admin.PeriodPlanning;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Form of a new half-year with default dates. */
@Named
@ViewScoped
public class PeriodPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private Messages messages;

    private String code;
    private LocalDate opens;
    private LocalDate due;
    private LocalDate closes;

    public void open() {
        code = planning.next().code();
        suggestDates();
    }

    /** Sets the default dates of the half-year typed. */
    public void suggestDates() {
        HalfYear.parse(code).map(Period::withDefaultDates).ifPresent(this::setDatesFrom);
    }

    public String plan() {
        Period planned = planning.plan(code, opens, due, closes);
        messages.infoAfterRedirect("page.admin.period-plan.planned", planned);
        return "/admin/periods?faces-redirect=true";
    }

    private void setDatesFrom(Period period) {
        opens = period.getOpens();
        due = period.getDue();
        closes = period.getCloses();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }
}
