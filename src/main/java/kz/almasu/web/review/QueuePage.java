package kz.almasu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.period.Period;
import kz.almasu.submission.review.QueueOrder;
import kz.almasu.submission.review.ReviewQueue;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.web.UserLanguage;

/** The ministry's queue: where every institution stands in a half-year. All that narrows or sorts it is in the address. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    private SubmissionReview review;

    @Inject
    private UserLanguage language;

    @Inject
    private Clock clock;

    private String period;
    private String state;
    private String type;
    private String name;
    private String sort;
    private boolean descending;

    private Period shownPeriod;
    private ReviewQueue all = ReviewQueue.EMPTY;
    private ReviewQueue inAllStates = ReviewQueue.EMPTY;
    private ReviewQueue shown = ReviewQueue.EMPTY;

    public void open() {
        shownPeriod = review.periodOrCurrent(period).orElse(null);
        if (shownPeriod != null) {
            period = shownPeriod.getCode();
            all = review.queue(period);
            inAllStates = all.ofType(type).named(name);
            shown = inAllStates.withState(state).sorted(QueueOrder.of(sort), descending, language.getCurrent());
        }
    }

    public List<Period> getPeriods() {
        return review.periods();
    }

    /** The half-year of the queue; null while none is planned. */
    public Period getShownPeriod() {
        return shownPeriod;
    }

    /** Whether only figures published earlier are known of the half-year, so that there was nothing to report. */
    public boolean isPublishedOnly() {
        return shownPeriod != null && shownPeriod.isPublished() && all.isEntirelyNotBegun();
    }

    /** The institutions of all states that the other filters leave: what the counts per state count. */
    public ReviewQueue getInAllStates() {
        return inAllStates;
    }

    public ReviewQueue getShown() {
        return shown;
    }

    public List<String> getStates() {
        return ReviewQueue.STATES;
    }

    public boolean isFiltered() {
        return state != null || type != null || name != null;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
}
