package kz.almasu.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.grid.EarlierExchanges;
import kz.almasu.period.Period;
import kz.almasu.submission.Standing;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.web.Say;

/** The grid of a submission, which the browser draws and saves by the API; and a start from an earlier half-year. */
@Named
@ViewScoped
public class GridPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private EarlierExchanges earlier;

    @Inject
    private Say say;

    private String period;
    private Standing standing;
    private List<Period> sources;
    private Period source;

    public void open() {
        standing = entry.standing(period);
        sources = earlier.from(period);
    }

    /** Takes over the exchanges of the chosen half-year, as unfinished rows. */
    public String copy() {
        say.doneAcrossPages("page.office.grid.copied", earlier.copy(period, source.getCode()), source);
        return "/office/grid?faces-redirect=true&period=" + period;
    }

    public Standing getStanding() {
        return standing;
    }

    /** The earlier half-years from which can be copied. */
    public List<Period> getSources() {
        return sources;
    }

    public Period getSource() {
        return source;
    }

    public void setSource(Period source) {
        this.source = source;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
