package kz.almasu.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.submission.State;

/**
 * How far a half-year has come.
 *
 * @param submissions how many there are in each state
 * @param expected how many institutions have to report
 * @param figures how many figures were loaded that had been published before this portal
 * @param extensions the institutions that have longer, in catalogue order
 */
public record PeriodProgress(
        Period period, Map<State, Long> submissions, int expected, long figures, List<Extension> extensions)
        implements Serializable {

    /** The day until which the half-year stays open for one institution. */
    public record Extension(Institution institution, LocalDate until) implements Serializable {}

    /** Reports that their offices have finished. */
    public long received() {
        return State.finished().stream().mapToLong(this::count).sum();
    }

    /** Reports that count in the tables. */
    public long approved() {
        return count(State.APPROVED);
    }

    /** Whether any institution has begun to report. */
    public boolean isReported() {
        return !submissions.isEmpty();
    }

    private long count(State state) {
        return submissions.getOrDefault(state, 0L);
    }
}
