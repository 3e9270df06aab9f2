package kz.almasu.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.almasu.submission.Severity;

/**
 * An uploaded file as the office finds it again: held against what is stored now. Its cells are not in it: a page that
 * shows it stays in memory for long.
 *
 * @param id of this upload: another file in its place has another
 * @param login who uploaded it
 * @param mended how many cells were mended since
 * @param columns as they were understood; none if there is no header
 * @param changes what it would change: with errors, those of the rows without; null if not all rows could be read
 * @param concerns what would be found in the report then
 */
public record OpenSheet(
        long id,
        String fileName,
        String login,
        Instant uploadedAt,
        int mended,
        List<Header.Column> columns,
        List<Problem> problems,
        Changes changes,
        List<SheetConcern> concerns)
        implements Serializable {

    /** Whether nothing stands against storing it. */
    public boolean isStorable() {
        return problems.stream().noneMatch(problem -> problem.finding().severity() == Severity.ERROR);
    }
}
