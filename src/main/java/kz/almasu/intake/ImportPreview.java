package kz.almasu.intake;

import java.util.List;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/**
 * What a sheet would change, and everything found in it and in the report as it would be then.
 *
 * @param changes with errors in some rows those of the others; null if not all rows could be read, or none belongs here
 * @param issues what the rules would find in the report, if the rows without errors were stored: nothing of it prevents
 *     storing, an error or an open warning prevents submitting; with {@code changes} null none
 */
public record ImportPreview(ParseResult reading, ImportChanges changes, List<Issue> issues) {

    public ImportPreview {
        issues = List.copyOf(issues);
    }

    /** What prevents storing. */
    public List<Finding> errors() {
        return reading.sheet().errors();
    }

    /** What is told of how the file was read; notes about participants are among the concerns. */
    public List<Finding> notices() {
        return reading.sheet().findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.NOTE && finding.column().isEmpty())
                .toList();
    }

    public boolean isImportable() {
        return errors().isEmpty();
    }
}
