package kz.almasu.web.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.version.SubmissionVersion;

/**
 * Where an office is with a report, and what it does next.
 *
 * @param blocking number of issues that prevent signing
 * @param pendingFile name of a file uploaded but not saved; null if there is none
 * @param version number of the version with the newest receipt; null if there is none
 */
public record ReportProgress(
        ReportStatus status, NextAction next, long blocking, String pendingFile, Integer version, LocalDate today) {

    /** Draft rows are no participants: a report that has only these is not empty. */
    private static final String UNFINISHED_ROWS = "ROWS_ARE_FINISHED";

    static ReportProgress of(
            ReportStatus status,
            LocalDate today,
            List<Issue> issues,
            String pendingFile,
            List<SubmissionVersion> versions) {
        long blocking = issues.stream().filter(Issue::isBlocking).count();
        Integer version = versions.isEmpty() ? null : versions.get(0).getNumber();
        NextAction next =
                status.isEditableOn(today) ? next(status, issues, blocking, pendingFile) : NextAction.ofClosed(status);
        return new ReportProgress(status, next, blocking, pendingFile, version, today);
    }

    private static NextAction next(ReportStatus status, List<Issue> issues, long blocking, String pendingFile) {
        boolean empty = status.totals().all() == 0
                && issues.stream().noneMatch(issue -> issue.rule().id().equals(UNFINISHED_ROWS));
        if (pendingFile != null) {
            return NextAction.SAVE_FILE;
        }
        if (status.state() == State.RETURNED) {
            return NextAction.CORRECT;
        }
        if (status.state() == State.WITHDRAWN) {
            return NextAction.CHANGE;
        }
        if (empty) {
            return NextAction.UPLOAD;
        }
        return blocking > 0 ? NextAction.RESOLVE : NextAction.SIGN;
    }

    public boolean isEditable() {
        return status.isEditableOn(today);
    }

    /** Returns the page of the next action; the report if there is no receipt to show. */
    public String getOutcome() {
        boolean withoutReceipt = next.getStep() == ReportStep.RECEIPT && version == null;
        return withoutReceipt ? NextAction.CORRECT.getOutcome() : next.getOutcome();
    }

    /** Returns the last day of data entry for the institution. */
    public LocalDate getCloses() {
        return status.period().closesFor(status.institution().getCode());
    }

    /** Returns the days until the report is due; negative if it is late. */
    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(today, status.period().getDue());
    }

    /** Returns the days since the report was due. */
    public long getDaysLate() {
        return -getDaysLeft();
    }

    /** True for a step before the present one, and for all steps of an approved report. */
    public boolean isDone(ReportStep step) {
        return next == NextAction.NOTHING || step.compareTo(next.getStep()) < 0;
    }

    public boolean isPresent(ReportStep step) {
        return next != NextAction.NOTHING && step == next.getStep();
    }

    public List<ReportStep> getSteps() {
        return List.of(ReportStep.values());
    }
}
