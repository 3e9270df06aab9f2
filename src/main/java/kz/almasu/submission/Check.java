package kz.almasu.submission;

import java.util.function.BiPredicate;
import kz.almasu.period.HalfYear;

/**
 * A rule about what is entered about one participant, named by what must be true.
 *
 * @param id stable name, quoted by findings: {@code BEGINS_IN_THE_HALF_YEAR}
 * @param field the field at which a finding stands
 * @param text key of its message; {0} is the value as a sheet writes it, {1} and {2} are the first and
 *     last day of the half-year, {3} is the value as it is said
 * @param holds whether the rule holds for this entry in this half-year
 */
public record Check(
        String id,
        Severity severity,
        ParticipantField field,
        String text,
        BiPredicate<ParticipantEntry, HalfYear> holds) {}
