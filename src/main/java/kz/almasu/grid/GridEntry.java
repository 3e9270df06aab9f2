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
import kz.almasu.submission.Participants;
import kz.almasu.submission.Standing;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.submission.UnfinishedRows;
import kz.almasu.system.Refusal;

/** The office's submission as rows of a grid, and what it does to them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class GridEntry {

    /** As many changes are taken at once. */
    public static final int MOST_CHANGES = 200;

    /** As long a removed row can be taken back, and a request be sent again. */
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private Participants participants;

    @Inject
    private UnfinishedRows unfinished;

    @Inject
    private RowSaving saving;

    @Inject
    private GridMarks marks;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Clock clock;

    /**
     * All rows.
     *
     * @param mark changes whenever a row does
     */
    public record Rows(List<GridRow> rows, String mark, boolean editable) {}

    /**
     * What has become of changes, in their order.
     *
     * @param before the mark of the rows before them
     */
    public record Saved(List<RowResult> results, String before, String mark) {}

    /** The participants in the order of the alphabet, then what is unfinished in the order in which it was begun. */
    public Rows rows(String period) {
        Standing standing = entry.standing(period);
        boolean editable = standing.isEditableOn(LocalDate.now(clock));
        if (!standing.isBegun()) {
            return new Rows(List.of(), GridMarks.NONE, editable);
        }
        Submission submission = standing.submission();
        CellReader reader = new CellReader(codeLists, standing.period().getHalfYear());
        List<GridRow> rows = Stream.concat(
                        participants.of(submission).stream()
                                .map(stored -> GridRow.of(stored.getId().toString(), stored)),
                        unfinished.of(submission).stream().map(row -> GridRow.of(row, reader)))
                .toList();
        return new Rows(rows, marks.of(submission), editable);
    }

    /** The mark of the rows as they are now. */
    public String mark(String period) {
        Standing standing = entry.standing(period);
        return standing.isBegun() ? marks.of(standing.submission()) : GridMarks.NONE;
    }

    /**
     * Stores changes, each as far as it can be.
     *
     * @throws Refusal conflict, if the submission cannot be edited now; invalid, if these are too many at once
     */
    public Saved save(String period, List<RowChange> changes) {
        if (changes.size() > MOST_CHANGES) {
            throw Refusal.invalid("grid.many", MOST_CHANGES);
        }
        Submission submission = entry.editable(period);
        if (changes.stream().anyMatch(change -> change.version().isEmpty())) {
            unfinished.forget(submission, clock.instant().minus(KEPT));
        }
        String before = marks.of(submission);
        CellReader reader = new CellReader(codeLists, submission.getPeriod().getHalfYear());
        List<Supplier<RowResult>> results = changes.stream()
                .map(change -> saving.save(submission, change, reader))
                .toList();
        entityManager.flush();
        return new Saved(results.stream().map(Supplier::get).toList(), before, marks.of(submission));
    }
}
