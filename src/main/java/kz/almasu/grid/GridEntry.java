package kz.almasu.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.DraftRows;
import kz.almasu.submission.Participants;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.system.Refusal;

/** The office's submission as rows of a grid, and what it does to them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class GridEntry {

    /** As many changes are taken at once. */
    public static final int MAX_CHANGES = 200;

    /** As long a removed row can be taken back, and a request be sent again. */
    private static final Duration RETENTION = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private Participants participants;

    @Inject
    private DraftRows draftRows;

    @Inject
    private RowWriter rowWriter;

    @Inject
    private RowsEtag rowsEtag;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Clock clock;

    /**
     * All rows.
     *
     * @param etag changes whenever a row does
     */
    public record Rows(List<GridRow> rows, String etag, boolean editable) {}

    /**
     * What has become of changes, in their order.
     *
     * @param previousEtag the mark of the rows before them
     */
    public record SaveResult(List<RowResult> results, String previousEtag, String etag) {}

    /** The participants in the order of the alphabet, then what is unfinished in the order in which it was begun. */
    public Rows rows(String period) {
        ReportStatus standing = entry.status(period);
        boolean editable = standing.isEditableOn(LocalDate.now(clock));
        if (!standing.hasSubmission()) {
            return new Rows(List.of(), RowsEtag.NONE, editable);
        }
        Submission submission = standing.submission();
        CellParser reader = new CellParser(codeLists, standing.period().getHalfYear());
        List<GridRow> rows = Stream.concat(
                        participants.of(submission).stream()
                                .map(stored -> GridRow.of(stored.getId().toString(), stored)),
                        draftRows.of(submission).stream().map(row -> GridRow.of(row, reader)))
                .toList();
        return new Rows(rows, rowsEtag.of(submission), editable);
    }

    /** The mark of the rows as they are now. */
    public String etag(String period) {
        ReportStatus standing = entry.status(period);
        return standing.hasSubmission() ? rowsEtag.of(standing.submission()) : RowsEtag.NONE;
    }

    /**
     * Stores changes, each as far as it can be.
     *
     * @throws Refusal conflict, if the submission cannot be edited now; invalid, if these are too many at once
     */
    public SaveResult save(String period, List<RowChange> changes) {
        if (changes.size() > MAX_CHANGES) {
            throw Refusal.invalid("grid.many", MAX_CHANGES);
        }
        Submission submission = entry.editable(period);
        if (changes.stream().anyMatch(change -> change.version().isEmpty())) {
            draftRows.deleteClosedBefore(submission, clock.instant().minus(RETENTION));
        }
        String before = rowsEtag.of(submission);
        CellParser reader = new CellParser(codeLists, submission.getPeriod().getHalfYear());
        List<Supplier<RowResult>> results = changes.stream()
                .map(change -> rowWriter.save(submission, change, reader))
                .toList();
        entityManager.flush();
        return new SaveResult(results.stream().map(Supplier::get).toList(), before, rowsEtag.of(submission));
    }
}
