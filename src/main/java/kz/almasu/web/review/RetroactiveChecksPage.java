package kz.almasu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.period.Period;
import kz.almasu.submission.finding.RetroactiveFindings;
import kz.almasu.submission.review.SubmissionReview;

/** Results of later rules over the submitted reports of a half-year. */
@Named
@RequestScoped
public class RetroactiveChecksPage {

    @Inject
    private SubmissionReview review;

    private String period;
    private Period shownPeriod;
    private List<RetroactiveFindings> reports = List.of();

    public void open() {
        shownPeriod = review.periodOrCurrent(period).orElse(null);
        if (shownPeriod != null) {
            period = shownPeriod.getCode();
            reports = review.retroactiveFindings(period);
        }
    }

    public List<Period> getPeriods() {
        return review.periods();
    }

    /** Returns the half-year; null if none is planned. */
    public Period getShownPeriod() {
        return shownPeriod;
    }

    /** Returns the reports with issues, in catalogue order. */
    public List<RetroactiveFindings> getReports() {
        return reports;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
