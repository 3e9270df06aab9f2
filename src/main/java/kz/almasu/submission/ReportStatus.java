package kz.almasu.submission;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Name;
import kz.almasu.system.Time;

/**
 * Where one institution stands in one half-year.
 *
 * @param submission its submission; null while it has not begun
 */
public record ReportStatus(Institution institution, Period period, Submission submission, Totals totals)
        implements Serializable {

    /** Stands among the names of states for a submission that has not begun. */
    public static final String NOT_BEGUN = "NOT_BEGUN";

    public boolean hasSubmission() {
        return submission != null;
    }

    /** The state of its submission; null while it has not begun. */
    public State state() {
        return submission == null ? null : submission.getState();
    }

    public String stateName() {
        return hasSubmission() ? state().name() : NOT_BEGUN;
    }

    /** The actions taken, the newest first. */
    public List<Transition> history() {
        return hasSubmission() ? submission.latestFirst() : List.of();
    }

    /** The name that the institution had in that half-year. */
    public Name name() {
        return institution.profileOn(period.getHalfYear().firstDay()).getName();
    }

    /** The type that the institution had in that half-year. */
    public InstitutionType type() {
        return institution.profileOn(period.getHalfYear().firstDay()).getType();
    }

    /** Who reads it, and since when; null while nobody does. */
    public Transition reviewStart() {
        return state() == State.IN_REVIEW ? submission.last(Action.REVIEW).orElse(null) : null;
    }

    /** When it was last submitted; null if it never was. */
    public Instant submittedAt() {
        return submission == null ? null : submission.submittedAt().orElse(null);
    }

    /** Whether it came, or is still awaited, after the due day. */
    public boolean isLate(LocalDate today) {
        Instant submitted = submittedAt();
        LocalDate day = submitted == null ? today : LocalDate.ofInstant(submitted, Time.ZONE);
        return day.isAfter(period.getDue());
    }

    /** Whether it declares that there were no exchanges. */
    public boolean isNilReturn() {
        return submission != null && State.finished().contains(submission.getState()) && totals.all() == 0;
    }

    /** Whether its office can change participants on this day. */
    public boolean isEditableOn(LocalDate today) {
        return submission == null ? period.isOpenFor(institution.getCode(), today) : submission.isEditableOn(today);
    }

    /** The actions that somebody of this role can take on this day; an office submits only what it could also change. */
    public List<Action> actionsFor(Role role, LocalDate today) {
        return Arrays.stream(Action.values())
                .filter(action -> action.isOpenTo(role, hasSubmission() ? state() : State.DRAFT))
                .filter(action -> action != Action.SUBMIT || isEditableOn(today))
                .toList();
    }
}
