package kz.almasu.intake.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/** Collects the findings of a sheet. Too many errors stop the parsing; warnings and notes are only capped. */
final class IssueCollector {

    /**
     * Limit on errors, and on warnings and notes, to bound memory for a sheet that is wrong throughout. An unknown value
     * counts once, because one answer corrects all its rows.
     */
    static final int MAX_ERRORS = 1000;

    /** Limit on errors with those of repeated unknown values. */
    private static final int MAX_ERRORS_WITH_REPEATED = 20_000;

    static final String TOO_MANY_ROWS = "SHEET_IS_SHORT_ENOUGH";

    static final String TOO_MANY_ERRORS = "SHEET_IS_MOSTLY_RIGHT";

    static final Set<String> ABORTING_RULES = Set.of(TOO_MANY_ROWS, TOO_MANY_ERRORS);

    static final String UNKNOWN_CODE = "CODE_IS_KNOWN";

    static final String CODE_WITH_LOOK_ALIKES = "CODE_IS_IN_ONE_SCRIPT";

    /** The rules of values that are in no code list. */
    private static final Set<String> UNKNOWN_VALUE_RULES = Set.of(UNKNOWN_CODE, CODE_WITH_LOOK_ALIKES);

    private final Set<List<String>> unknownValues = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int errorCount;
    private int otherCount;

    void add(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errorCount += isRepeated(finding) ? 0 : 1;
            findings.add(finding);
        } else if (otherCount++ < MAX_ERRORS) {
            findings.add(finding);
        }
    }

    private boolean isRepeated(Finding error) {
        return isOfUnknownValue(error) && !unknownValues.add(List.of(error.column(), error.value()));
    }

    /** True for the error of a value that is in no code list. */
    static boolean isOfUnknownValue(Finding error) {
        return UNKNOWN_VALUE_RULES.contains(error.rule());
    }

    boolean hasTooManyErrors() {
        return errorCount >= MAX_ERRORS || findings.size() >= MAX_ERRORS_WITH_REPEATED;
    }

    List<Finding> findings() {
        return findings;
    }
}
