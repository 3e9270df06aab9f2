package kz.almasu.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/** Collects the findings of a sheet. Too many errors stop the parsing; warnings and notes are only capped. */
final class IssueCollector {

    /** Limit on errors, and on warnings and notes, to bound memory for a sheet that is wrong throughout. */
    static final int MAX_ERRORS = 1000;

    static final String TOO_MANY_ROWS = "SHEET_IS_SHORT_ENOUGH";

    static final String TOO_MANY_ERRORS = "SHEET_IS_MOSTLY_RIGHT";

    static final Set<String> ABORTING_RULES = Set.of(TOO_MANY_ROWS, TOO_MANY_ERRORS);

    private final List<Finding> findings = new ArrayList<>();
    private int errorCount;
    private int otherCount;

    void add(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errorCount++;
            findings.add(finding);
        } else if (otherCount++ < MAX_ERRORS) {
            findings.add(finding);
        }
    }

    boolean hasTooManyErrors() {
        return errorCount >= MAX_ERRORS;
    }

    List<Finding> findings() {
        return findings;
    }
}
