package kz.almasu.submission;

import java.util.function.BiPredicate;
import kz.almasu.period.HalfYear;

/**
 * A rule about what is entered about one participant, named by what must be true.
 *
 * @param id stable name, quoted by findings: {@code BEGINS_IN_THE_HALF_YEAR}
 * @param field the field at which a finding stands
 * @param text key of its message; {0} is the value, {1} and {2} the first and last day of the half-year
 * @param holds whether the rule holds for this entry in this half-year
 */
public record Check(
        String id, Severity severity, ParticipantField field, String text, BiPredicate<ParticipantEntry, HalfYear> holds) {}
