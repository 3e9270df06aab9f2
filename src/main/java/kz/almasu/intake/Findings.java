package kz.almasu.intake;

import java.util.ArrayList;
import java.util.List;
import kz.almasu.submission.Finding;
import kz.almasu.submission.Severity;

/** What is found in a sheet while it is read. Errors stop the reading when they are too many, doubts and notes never. */
final class Findings {

    /** After so many errors reading stops: a sheet that is wrong all over would fill the memory with them. */
    static final int MOST = 1000;

    private final List<Finding> all = new ArrayList<>();
    private int errors;
    private int others;

    void add(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
            all.add(finding);
        } else if (others++ < MOST) {
            all.add(finding);
        }
    }

    boolean areTooMany() {
        return errors >= MOST;
    }

    boolean holdErrors() {
        return errors > 0;
    }

    List<Finding> all() {
        return all;
    }
}
