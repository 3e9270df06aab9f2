package kz.almasu.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/** What is found in a sheet while it is read. Errors stop the reading when they are too many, doubts and notes never. */
final class IssueCollector {

    /** After so many errors reading stops: a sheet that is wrong all over would fill the memory with them. */
    static final int MAX_ERRORS = 1000;

    /** What is found where reading stops before the end. */
    static final String TOO_MANY_ROWS = "SHEET_IS_SHORT_ENOUGH";

    /** The same. */
    static final String TOO_MANY_ERRORS = "SHEET_IS_MOSTLY_RIGHT";

    static final Set<String> ABORTING_RULES = Set.of(TOO_MANY_ROWS, TOO_MANY_ERRORS);

    private final List<Finding> all = new ArrayList<>();
    private int errors;
    private int others;

    void add(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
            all.add(finding);
        } else if (others++ < MAX_ERRORS) {
            all.add(finding);
        }
    }

    boolean hasTooManyErrors() {
        return errors >= MAX_ERRORS;
    }

    boolean hasErrors() {
        return errors > 0;
    }

    List<Finding> all() {
        return all;
    }
}
