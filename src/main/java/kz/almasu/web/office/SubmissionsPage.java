package kz.almasu.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.entry.SubmissionEntry;

/** Report status and due date of the office's institution in each half-year. */
@Named
@RequestScoped
public class SubmissionsPage {

    @Inject
    private SubmissionEntry entry;

    @Inject
    private Clock clock;

    private List<ReportStatus> statuses;

    @PostConstruct
    void load() {
        statuses = entry.statuses();
    }

    public List<ReportStatus> getStatuses() {
        return statuses;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
