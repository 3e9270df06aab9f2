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

/** The office's use cases for the grid: reading rows and saving changes. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class GridEntry {

    public static final int MAX_CHANGES = 200;

    /** Period in which a removal can be undone and a request repeated. */
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
     * Results in the order of the changes.
     *
     * @param previousEtag etag of the rows before the changes
     */
    public record SaveResult(List<RowResult> results, String previousEtag, String etag) {}

    /** Participants in alphabetical order, then draft rows in order of creation. */
    public Rows rows(String period) {
        ReportStatus status = entry.status(period);
        boolean editable = status.isEditableOn(LocalDate.now(clock));
        if (!status.hasSubmission()) {
            return new Rows(List.of(), RowsEtag.NONE, editable);
        }
        Submission submission = status.submission();
        CellParser parser = new CellParser(codeLists, status.period().getHalfYear());
        List<GridRow> rows = Stream.concat(
                        participants.of(submission).stream()
                                .map(stored -> GridRow.of(stored.getId().toString(), stored)),
                        draftRows.of(submission).stream().map(row -> GridRow.of(row, parser)))
                .toList();
        return new Rows(rows, rowsEtag.of(submission), editable);
    }

    public String etag(String period) {
        ReportStatus status = entry.status(period);
        return status.hasSubmission() ? rowsEtag.of(status.submission()) : RowsEtag.NONE;
    }

    /**
     * Saves changes independently, each as far as it is valid.
     *
     * @throws Refusal conflict, if the submission cannot be edited now; invalid, if there are too many changes
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
        CellParser parser = new CellParser(codeLists, submission.getPeriod().getHalfYear());
        List<Supplier<RowResult>> results = changes.stream()
                .map(change -> rowWriter.save(submission, change, parser))
                .toList();
        entityManager.flush();
        return new SaveResult(results.stream().map(Supplier::get).toList(), before, rowsEtag.of(submission));
    }
}
