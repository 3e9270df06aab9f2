package kz.almasu.intake;

import java.util.List;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/**
 * The changes that a sheet would make, with its findings and the issues of the resulting report.
 *
 * @param changes changes by the rows without errors; null if not all rows could be parsed or the file belongs to
 *     another report
 * @param issues issues of the report after importing the rows without errors; they do not prevent the import, but
 *     errors and open warnings prevent submitting. Empty if {@code changes} is null
 */
public record ImportPreview(ParseResult parseResult, ImportChanges changes, List<Issue> issues) {

    public ImportPreview {
        issues = List.copyOf(issues);
    }

    /** Returns the errors, which prevent a complete import. */
    public List<Finding> errors() {
        return parseResult.sheet().errors();
    }

    /** Returns notices about how the file was interpreted; notes about participants are among the issues. */
    public List<Finding> notices() {
        return parseResult.sheet().findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.NOTE && finding.column().isEmpty())
                .toList();
    }

    public boolean isImportable() {
        return errors().isEmpty();
    }

    /** True if a partial import is possible: rows with errors can wait as draft rows. */
    public boolean isPartlyImportable() {
        return SheetDrafts.isPossible(parseResult);
    }
}
