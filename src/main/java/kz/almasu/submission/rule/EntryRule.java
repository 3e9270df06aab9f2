package kz.almasu.submission.rule;

import java.util.function.BiPredicate;
import java.util.function.Function;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/**
 * A rule about the entry of one participant.
 *
 * @param textKey suffix of its text keys; message parameters: {0} the value as in a sheet, {1} and {2} the first and
 *     last day of the half-year, {3} the localized value, {4} the suggested correction
 * @param condition true if the entry complies in this half-year
 * @param issueKey grouping key: findings with equal keys form one issue and share one explanation
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
