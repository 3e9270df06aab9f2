package kz.almasu.submission.rule;

import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.rule.ReportRule.Location;
import kz.almasu.submission.rule.ReportRule.Violation;

/** The rule that a submission has no draft rows. */
final class CompletenessCheck {

    /**
     * Applies to every half-year: only a submission being edited can have draft rows, so the rule changes nothing in
     * received ones.
     */
    static final ReportRule ROWS_ARE_FINISHED = new ReportRule(
            "ROWS_ARE_FINISHED",
            Severity.ERROR,
            HalfYear.FIRST,
            RuleSubject.REPORT,
            null,
            "ROWS_ARE_FINISHED",
            CompletenessCheck::draftRows);

    static final List<ReportRule> ALL = List.of(ROWS_ARE_FINISHED);

    private CompletenessCheck() {}

    private static List<Violation> draftRows(CheckedReport report) {
        long count = report.draftRows();
        return count == 0 ? List.of() : List.of(Violation.ofReport("", count, new Location(null, "", List.of(count))));
    }
}
