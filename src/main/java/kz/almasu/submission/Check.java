package kz.almasu.submission;

import java.util.function.BiPredicate;
import java.util.function.Function;
import kz.almasu.period.HalfYear;

/**
 * A rule about what is entered about one participant.
 *
 * @param text end of the keys of its texts; in its message {0} is the value as a sheet writes it, {1} and {2} are the
 *     first and last day of the half-year, {3} is the value as it is said, {4} as it was probably meant
 * @param holds whether the rule holds for this entry in this half-year
 * @param matter which findings are one matter, explained once: those for which it is the same
 */
public record Check(
        String id,
        Severity severity,
        HalfYear since,
        ParticipantField field,
        String text,
        BiPredicate<ParticipantEntry, HalfYear> holds,
        Function<ParticipantEntry, String> matter)
        implements Rule {

    @Override
    public Subject subject() {
        return Subject.PARTICIPANT;
    }
}
