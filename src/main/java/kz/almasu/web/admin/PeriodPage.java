package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import kz.almasu.admin.PeriodPlanning;
import kz.almasu.admin.PeriodProgress;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.web.Labels;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** A half-year: its dates, extensions and publication. */
@Named
@ViewScoped
public class PeriodPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private Clock clock;

    @Inject
    private Labels labels;

    @Inject
    private Messages messages;

    private String code;
    private PeriodProgress progress;
    private LocalDate opens;
    private LocalDate due;
    private LocalDate closes;
    private Institution institution;
    private LocalDate until;

    public void open() {
        progress = planning.progress(code);
        opens = getPeriod().getOpens();
        due = getPeriod().getDue();
        closes = getPeriod().getCloses();
    }

    public void reschedule() {
        planning.reschedule(code, opens, due, closes);
        messages.info("page.admin.period.rescheduled");
        open();
    }

    public void extend() {
        planning.extend(code, institution == null ? null : institution.getCode(), until);
        messages.info("page.admin.period.extended", institution, labels.date(until));
        institution = null;
        open();
    }

    public void withdraw(Institution extended) {
        planning.withdrawExtension(code, extended.getCode());
        messages.info("page.admin.period.withdrawn", extended);
        open();
    }

    public void publish() {
        planning.publish(code);
        messages.info("page.admin.period.published", getPeriod());
        open();
    }

    public Period getPeriod() {
        return progress.period();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PeriodProgress getProgress() {
        return progress;
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

    public Institution getInstitution() {
        return institution;
    }

    public void setInstitution(Institution institution) {
        this.institution = institution;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
