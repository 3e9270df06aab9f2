package kz.almasu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.period.Period;
import kz.almasu.submission.review.QueueOrder;
import kz.almasu.submission.review.ReviewDesk;
import kz.almasu.submission.review.ReviewQueue;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.web.UserLanguage;

/** Review queue: the report status of every institution in a half-year. Filters and order are request parameters. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    private SubmissionReview review;

    @Inject
    private ReviewDesk desk;

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
    private boolean marked;

    private List<Period> periods;
    private Period shownPeriod;
    private ReviewQueue all = ReviewQueue.EMPTY;
    private ReviewQueue inAllStates = ReviewQueue.EMPTY;
    private ReviewQueue shown = ReviewQueue.EMPTY;

    public void open() {
        shownPeriod = review.periodOrCurrent(period).orElse(null);
        if (shownPeriod != null) {
            period = shownPeriod.getCode();
            all = desk.queue(shownPeriod);
            inAllStates = all.ofType(type).named(name);
            shown = inAllStates
                    .withState(state)
                    .marked(marked)
                    .sorted(QueueOrder.of(sort), descending, language.getCurrent());
        }
    }

    public List<Period> getPeriods() {
        if (periods == null) {
            periods = review.periods();
        }
        return periods;
    }

    /** Returns the half-year of the queue; null if none is planned. */
    public Period getShownPeriod() {
        return shownPeriod;
    }

    /** True if only previously published figures exist for the half-year, so that nothing was reported here. */
    public boolean isPublishedOnly() {
        return shownPeriod != null && shownPeriod.isPublished() && all.isEntirelyNotBegun();
    }

    /** Returns the queue with all filters except that by state; the counts per state refer to it. */
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
        return state != null || type != null || name != null || marked;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** True if only reports are shown whose marked participants have come back. */
    public boolean isMarked() {
        return marked;
    }

    public void setMarked(boolean marked) {
        this.marked = marked;
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
