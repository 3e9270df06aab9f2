package kz.almasu.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.submission.State;

/**
 * Progress of a half-year.
 *
 * @param submissions number of submissions by state
 * @param expected number of institutions that have to report
 * @param figures number of earlier published figures loaded
 * @param extensions institutions with a later closing day, in catalogue order
 */
public record PeriodProgress(
        Period period, Map<State, Long> submissions, int expected, long figures, List<Extension> extensions)
        implements Serializable {

    public record Extension(Institution institution, LocalDate until) implements Serializable {}

    /** Returns the number of reports that are submitted, in review or approved. */
    public long submitted() {
        return State.finished().stream().mapToLong(this::count).sum();
    }

    /** Returns the number of approved reports, which count in the tables. */
    public long approved() {
        return count(State.APPROVED);
    }

    /** True if any institution has a submission. */
    public boolean isReported() {
        return !submissions.isEmpty();
    }

    private long count(State state) {
        return submissions.getOrDefault(state, 0L);
    }
}
