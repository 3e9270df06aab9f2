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

/** The office's first page: what to do next in the open half-year, and the reports of the others. */
@Named
@RequestScoped
public class SubmissionsPage {

    @Inject
    private SubmissionEntry entry;

    @Inject
    private ReportProgresses progresses;

    @Inject
    private Clock clock;

    private List<ReportProgress> open;
    private List<ReportStatus> others;

    @PostConstruct
    void load() {
        List<ReportStatus> statuses = entry.statuses();
        open = statuses.stream()
                .filter(progresses::isOpen)
                .limit(1)
                .map(progresses::of)
                .toList();
        others = statuses.stream()
                .filter(status ->
                        open.stream().noneMatch(progress -> progress.status().equals(status)))
                .toList();
    }

    /** Returns the progress of the newest report that is open; empty if none is. */
    public List<ReportProgress> getOpen() {
        return open;
    }

    /** Returns the other half-years, newest first. */
    public List<ReportStatus> getOthers() {
        return others;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
