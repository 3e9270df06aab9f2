package kz.almasu.intake.job;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.intake.ExpectedIssue;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.mapping.AnsweredValue;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.sheet.CorrectedCell;
import kz.almasu.intake.sheet.LocatedIssue;
import kz.almasu.submission.PersonName;
import kz.almasu.submission.rule.Severity;

/**
 * A pending file compared with the stored participants. Does not contain the grid, because pages keep this object in
 * the session.
 *
 * @param id id of the upload; a replacement has another id
 * @param login account that uploaded the file
 * @param answers values understood because the institution had stated what they mean
 * @param corrections cells corrected on the page
 * @param columns the columns and their meanings; empty if there is no header
 * @param problems findings of the file
 * @param partlyImportable true if rows with errors can wait as draft rows
 * @param changes changes by the rows without errors; null if not all rows could be parsed
 * @param issues issues that the report would have after the import
 */
public record PendingImport(
        long id,
        String fileName,
        String login,
        Instant uploadedAt,
        List<AnsweredValue> answers,
        List<CorrectedCell> corrections,
        List<HeaderRow.HeaderColumn> columns,
        List<LocatedIssue> problems,
        boolean partlyImportable,
        ImportChanges changes,
        List<ExpectedIssue> issues)
        implements Serializable {

    /** Names beyond this many are not listed. */
    private static final int SHOWN_NAMES = 20;

    /** True if saving would change the report; rows with errors may have to wait as draft rows. */
    public boolean isSavable() {
        return changes != null && !changes.isEmpty() && (isImportable() || partlyImportable);
    }

    /** True if saving would remove participants who are not in the file. */
    public boolean isRemoving() {
        return isSavable() && !changes.removed().isEmpty();
    }

    /** True if saving without removals would change the report too. */
    public boolean isAdding() {
        return isRemoving() && !changes.withoutRemovals().isEmpty();
    }

    /** Returns the first names of those not in the file, in the order of entry. */
    public String getRemovedNames() {
        String names = changes.removed().stream()
                .map(removal -> PersonName.full(
                        removal.before().getFamilyName(), removal.before().getGivenName()))
                .limit(SHOWN_NAMES)
                .collect(Collectors.joining(", "));
        return changes.removed().size() > SHOWN_NAMES ? names + " …" : names;
    }

    /** True if the file has no errors. */
    public boolean isImportable() {
        return problems.stream().noneMatch(problem -> problem.finding().severity() == Severity.ERROR);
    }
}
