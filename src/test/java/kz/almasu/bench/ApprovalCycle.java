package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import kz.almasu.demo.Demo;

/** A report that is repeatedly submitted, approved and reopened. */
final class ApprovalCycle {

    private static final String INSTITUTION = "WKU";
    private static final int PARTICIPANTS = 20;

    private final ApiClient office;
    private final ApiClient reviewer;
    private final String submission;
    private final String table;

    ApprovalCycle(URI portal, String period, LocalDate firstDay) throws IOException {
        office = new ApiClient(portal, "wku", Demo.PASSWORD);
        reviewer = new ApiClient(portal, "reviewer", Demo.PASSWORD);
        submission = "periods/" + period + "/submissions/" + INSTITUTION;
        table = "periods/" + period + "/tables/appendix-1";
        office.put(submission + "/participants", GeneratedSheet.of(INSTITUTION, firstDay, PARTICIPANTS));
    }

    /** Returns the milliseconds from the approval until a table includes the report. */
    double run() throws IOException {
        office.post(submission + "/actions", "{\"action\":\"SUBMIT\"}");
        if (isCounted()) {
            throw new IllegalStateException("counted before it was approved");
        }
        long begin = System.nanoTime();
        reviewer.post(submission + "/actions", "{\"action\":\"APPROVE\"}");
        boolean counted = isCounted();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (!counted) {
            throw new IllegalStateException("approved, but missing in the table");
        }
        reviewer.post(submission + "/actions", "{\"action\":\"REOPEN\",\"comment\":\"once more\"}");
        return millis;
    }

    private boolean isCounted() throws IOException {
        return reviewer.get(table).contains('"' + INSTITUTION + '"');
    }
}
