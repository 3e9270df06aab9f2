package kz.almasu.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.admin.PeriodPlanning;
import kz.almasu.admin.PeriodProgress;

/** All half-years with the progress of reporting. */
@Named
@RequestScoped
public class PeriodsPage {

    @Inject
    private PeriodPlanning planning;

    @Inject
    private Clock clock;

    private List<PeriodProgress> periods;

    @PostConstruct
    void load() {
        periods = planning.overview();
    }

    public List<PeriodProgress> getPeriods() {
        return periods;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
