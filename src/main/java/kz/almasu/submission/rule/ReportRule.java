package kz.almasu.submission.rule;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantField;

/**
 * A rule about a report as a whole.
 *
 * @param field of findings about a participant; null if the rule is not about a field
 * @param textKey suffix of its text keys; message parameters: {0} the value of the location, {1} and following the
 *     location's parameters
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
     * A violation of the rule.
     *
     * @param issueKey identifies the violation among those of the rule by content, so that it is stable across uploads
     * @param records number of participants concerned
     */
    public record Violation(String issueKey, long records, List<Location> locations) {

        static Violation of(String issueKey, List<Location> locations) {
            return new Violation(issueKey, locations.size(), locations);
        }

        static Violation ofReport(String issueKey, long records, Location location) {
            return new Violation(issueKey, records, List.of(location));
        }
    }

    /**
     * Location of a violation.
     *
     * @param row null for the report as a whole
     */
    public record Location(CheckedRow row, String value, List<? extends Serializable> parameters) {}
}
