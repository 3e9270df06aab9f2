package kz.almasu.intake.job;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.almasu.intake.ExpectedIssue;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.sheet.LocatedIssue;
import kz.almasu.submission.rule.Severity;

/**
 * A pending file compared with the stored participants. Does not contain the grid, because pages keep this object in
 * the session.
 *
 * @param id id of the upload; a replacement has another id
 * @param login account that uploaded the file
 * @param correctionCount number of corrected cells
 * @param columns the columns and their meanings; empty if there is no header
 * @param problems findings of the file
 * @param changes changes by the rows without errors; null if not all rows could be parsed
 * @param issues issues that the report would have after the import
 */
public record PendingImport(
        long id,
        String fileName,
        String login,
        Instant uploadedAt,
        int correctionCount,
        List<HeaderRow.HeaderColumn> columns,
        List<LocatedIssue> problems,
        ImportChanges changes,
        List<ExpectedIssue> issues)
        implements Serializable {

    /** True if the file has no errors. */
    public boolean isImportable() {
        return problems.stream().noneMatch(problem -> problem.finding().severity() == Severity.ERROR);
    }
}
