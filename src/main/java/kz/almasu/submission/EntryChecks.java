package kz.almasu.submission;

import java.util.List;
import kz.almasu.submission.ReportCheck.Hit;
import kz.almasu.submission.ReportCheck.Spot;

/** The rule that entering has come to an end. */
final class EntryChecks {

    /**
     * Holds for every half-year: only a submission that is being entered has unfinished rows, so that it can change
     * nothing in a finished one.
     */
    static final ReportCheck ROWS_ARE_FINISHED = new ReportCheck(
            "ROWS_ARE_FINISHED",
            Severity.ERROR,
            Rule.BEGINNING,
            Subject.REPORT,
            null,
            "ROWS_ARE_FINISHED",
            EntryChecks::unfinished);

    static final List<ReportCheck> ALL = List.of(ROWS_ARE_FINISHED);

    private EntryChecks() {}

    private static List<Hit> unfinished(CheckedReport report) {
        long count = report.unfinished();
        return count == 0 ? List.of() : List.of(Hit.ofWhole("", count, new Spot(null, "", List.of(count))));
    }
}
