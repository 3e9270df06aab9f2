package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import kz.almasu.demo.Demo;

/** One report that is submitted, approved and reopened, again and again. */
final class Approvals {

    private static final String INSTITUTION = "WKU";
    private static final int PARTICIPANTS = 20;

    private final ApiClient office;
    private final ApiClient reviewer;
    private final String submission;
    private final String table;

    Approvals(URI portal, String period, LocalDate first) throws IOException {
        office = new ApiClient(portal, "wku", Demo.PASSWORD);
        reviewer = new ApiClient(portal, "reviewer", Demo.PASSWORD);
        submission = "periods/" + period + "/submissions/" + INSTITUTION;
        table = "periods/" + period + "/tables/appendix-1";
        office.put(submission + "/participants", InventedSheet.of(INSTITUTION, first, PARTICIPANTS));
    }

    /** Milliseconds from the approval until a table has shown it. */
    double approve() throws IOException {
        office.post(submission + "/actions", "{\"action\":\"SUBMIT\"}");
        if (isCounted()) {
            throw new IllegalStateException("counted before it was approved");
        }
        long begin = System.nanoTime();
        reviewer.post(submission + "/actions", "{\"action\":\"APPROVE\"}");
        boolean visible = isCounted();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (!visible) {
            throw new IllegalStateException("approved and not in the table");
        }
        reviewer.post(submission + "/actions", "{\"action\":\"REOPEN\",\"comment\":\"once more\"}");
        return millis;
    }

    private boolean isCounted() throws IOException {
        return reviewer.get(table).contains('"' + INSTITUTION + '"');
    }
}
