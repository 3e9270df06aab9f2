package kz.almasu.submission.rule;

import java.util.function.BiPredicate;
import java.util.function.Function;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/**
 * A rule about what is entered about one participant.
 *
 * @param textKey end of the keys of its texts; in its message {0} is the value as a sheet writes it, {1} and {2} are the
 *     first and last day of the half-year, {3} is the value as it is said, {4} as it was probably meant
 * @param condition whether the rule holds for this entry in this half-year
 * @param issueKey which findings are one matter, explained once: those for which it is the same
 */
public record EntryRule(
        String id,
        Severity severity,
        HalfYear since,
        ParticipantField field,
        String textKey,
        BiPredicate<ParticipantEntry, HalfYear> condition,
        Function<ParticipantEntry, String> issueKey)
        implements Rule {

    @Override
    public RuleSubject subject() {
        return RuleSubject.PARTICIPANT;
    }
}
