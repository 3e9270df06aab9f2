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
 * An uploaded file as the office finds it again: held against what is stored now. Its cells are not in it: a page that
 * shows it stays in memory for long.
 *
 * @param id of this upload: another file in its place has another
 * @param login who uploaded it
 * @param correctionCount how many cells were mended since
 * @param columns as they were understood; none if there is no header
 * @param changes what it would change: with errors, those of the rows without; null if not all rows could be read
 * @param issues what would be found in the report then
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

    /** Whether nothing stands against storing it. */
    public boolean isImportable() {
        return problems.stream().noneMatch(problem -> problem.finding().severity() == Severity.ERROR);
    }
}
