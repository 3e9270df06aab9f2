package kz.almasu.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.grid.EarlierParticipants;
import kz.almasu.period.Period;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.web.Messages;

/** Page of the grid, which scripts render and save through the API, and copying from an earlier half-year. */
@Named
@ViewScoped
public class GridPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private EarlierParticipants earlierParticipants;

    @Inject
    private Messages messages;

    private String period;
    private ReportStatus status;
    private List<Period> sources;
    private Period source;

    public void open() {
        status = entry.status(period);
        sources = earlierParticipants.sourcePeriods(period);
    }

    /** Copies the exchanges of the selected half-year as draft rows. */
    public String copy() {
        messages.infoAfterRedirect(
                "page.office.grid.copied", earlierParticipants.copy(period, source.getCode()), source);
        return "/office/grid?faces-redirect=true&period=" + period;
    }

    public ReportStatus getStatus() {
        return status;
    }

    /** Returns the earlier half-years that can be copied. */
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
