package kz.almasu.submission.rule;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantField;

/**
 * A rule about a report as a whole.
 *
 * @param field where a finding about a participant stands; null if it is about none
 * @param textKey end of the keys of its texts; in its message {0} is the value of the spot, {1} and so on its parameters
 * @param violations what breaks the rule
 */
public record ReportRule(
        String id,
        Severity severity,
        HalfYear since,
        RuleSubject subject,
        ParticipantField field,
        String textKey,
        Function<CheckedReport, List<Violation>> violations)
        implements Rule {

    /**
     * One matter in which the rule is broken.
     *
     * @param issueKey tells it from the other matters of the rule, by content: it is the same after a new upload
     * @param records how many participants it is about
     */
    public record Violation(String issueKey, long records, List<Location> locations) {

        /** About these participants, one spot each. */
        static Violation of(String matter, List<Location> spots) {
            return new Violation(matter, spots.size(), spots);
        }

        /** About no participant in particular. */
        static Violation ofReport(String matter, long records, Location spot) {
            return new Violation(matter, records, List.of(spot));
        }
    }

    /**
     * Where it is broken.
     *
     * @param row null for the report as a whole
     */
    public record Location(CheckedRow row, String value, List<? extends Serializable> parameters) {}
}
