package kz.almasu.submission;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Name;
import kz.almasu.system.Time;

/**
 * Status of one institution's report in one half-year.
 *
 * @param submission null if not yet created
 */
public record ReportStatus(Institution institution, Period period, Submission submission, Totals totals)
        implements Serializable {

    /** Name of the status without a submission, beside the names of {@link State}. */
    public static final String NOT_BEGUN = "NOT_BEGUN";

    public boolean hasSubmission() {
        return submission != null;
    }

    public State state() {
        return submission == null ? null : submission.getState();
    }

    public String stateName() {
        return hasSubmission() ? state().name() : NOT_BEGUN;
    }

    /** Newest first. */
    public List<Transition> history() {
        return hasSubmission() ? submission.latestFirst() : List.of();
    }

    /** Name of the institution at the start of the half-year. */
    public Name name() {
        return institution.profileOn(period.getHalfYear().firstDay()).getName();
    }

    /** Type of the institution at the start of the half-year. */
    public InstitutionType type() {
        return institution.profileOn(period.getHalfYear().firstDay()).getType();
    }

    /** True if the ministry has to decide about it. */
    public boolean isWaiting() {
        return state() == State.SUBMITTED || state() == State.IN_REVIEW;
    }

    /** True if the report was submitted and neither returned nor withdrawn since. */
    public boolean isReceived() {
        return submission != null && State.finished().contains(submission.getState());
    }

    /** Start of the current review, with its reviewer; null if the report is not in review. */
    public Transition reviewStart() {
        return state() == State.IN_REVIEW
                ? submission.last(Action.REVIEW, Action.UNDO_RETURN).orElse(null)
                : null;
    }

    /** Login of the last user to change participants; null if there is none. */
    public String lastEditedBy() {
        return hasSubmission() ? submission.getLastEditedBy() : null;
    }

    /** Time of the last submission; null if there is none. */
    public Instant submittedAt() {
        return submission == null ? null : submission.submittedAt().orElse(null);
    }

    /** True if the report was submitted, or is still missing, after the due date. */
    public boolean isLate(LocalDate today) {
        return submittedAt() == null ? today.isAfter(period.getDue()) : isSubmittedLate();
    }

    /** True if the report was submitted after the due date. */
    public boolean isSubmittedLate() {
        Instant submitted = submittedAt();
        return submitted != null && LocalDate.ofInstant(submitted, Time.ZONE).isAfter(period.getDue());
    }

    /** True for a received report without participants. */
    public boolean isNilReturn() {
        return isReceived() && totals.all() == 0;
    }

    /** True if the institution exists in the half-year, so that the ministry expects its report. */
    public boolean isExpected() {
        return isExpected(institution, period);
    }

    /** True if the ministry expects the institution's report for the half-year. */
    public static boolean isExpected(Institution institution, Period period) {
        HalfYear halfYear = period.getHalfYear();
        return institution.existsBetween(halfYear.firstDay(), halfYear.lastDay());
    }

    /** True if the office can change participants on this day. */
    public boolean isEditableOn(LocalDate today) {
        return submission == null
                ? isExpected() && period.isOpenFor(institution.getCode(), today)
                : submission.isEditableOn(today);
    }
}
