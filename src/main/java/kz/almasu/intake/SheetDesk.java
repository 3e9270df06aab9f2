package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.intake.file.Place;
import kz.almasu.submission.Finding;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Where an office's file lies between upload and storing, however long that takes and whoever of the office goes on with
 * it: there is one for each half-year. What it would change is never kept, but found anew each time.
 *
 * <p>Taking a file in and storing it take long: pages have it done by {@link Uploading}.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SheetDesk {

    /** The longest value of a mended cell, in characters. */
    private static final int LONGEST_VALUE = 1000;

    private static final int MOST_MENDED = 2000;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private ParticipantIntake intake;

    @Inject
    private UploadedSheets uploads;

    @Inject
    private SheetWorks works;

    @Inject
    private ColumnAnswers answers;

    @Inject
    private Strongbox strongbox;

    /** The file that waits, with what it would change now; empty if there is none. */
    public Optional<OpenSheet> open(String period) {
        return find(period).flatMap(upload -> strongbox.open(upload.content()).map(file -> open(upload, file)));
    }

    /** The name of the file that waits; empty if there is none. */
    public Optional<String> waiting(String period) {
        return uploads.fileName(period, institution());
    }

    private OpenSheet open(UploadedSheet upload, byte[] file) {
        Map<Place, String> mended = mended(upload);
        Preview preview = intake.preview(upload.period(), file, mended);
        Reading reading = preview.reading();
        return new OpenSheet(
                upload.getId(),
                upload.getFileName(),
                upload.getLogin(),
                upload.getUploadedAt(),
                mended.size(),
                reading.header() == null ? List.of() : reading.header().columns(),
                reading.problems(),
                preview.changes(),
                preview.concerns().stream()
                        .map(concern -> SheetConcern.of(concern, reading))
                        .toList());
    }

    /**
     * Takes a file in the place of the one before. One of which no row can be taken is not kept, and the one before stays.
     *
     * @return why nothing of it can be read; empty if it waits now
     */
    public List<Finding> upload(String period, String fileName, byte[] file) {
        Reading reading = intake.reading(period, file, Map.of());
        if (reading.grid() == null) {
            return reading.sheet().findings();
        }
        entry.editable(period);
        uploads.keep(new UploadedSheet(
                period, institution(), caller.account().getLogin(), fileName, strongbox.lock(file), clock.instant()));
        return List.of();
    }

    /** Writes another value into a cell of the file that waits; the file itself stays as it is. */
    public void mend(String period, long id, Place place, String value) {
        UploadedSheet upload = locked(period, id);
        Map<Place, String> mended = mended(upload);
        String text = value == null ? "" : value.strip();
        if (text.length() > LONGEST_VALUE || mended.size() >= MOST_MENDED) {
            throw Refusal.invalid("intake.mendInTheFile", LONGEST_VALUE, MOST_MENDED);
        }
        mended.put(place, text);
        upload.mend(strongbox.lock(MendedCells.write(mended)));
    }

    /**
     * Says what the columns of a heading hold, in this file and all later ones of the institution.
     *
     * @param heading as {@link Header.Column#key} has it
     */
    public void answer(String heading, ColumnMeaning meaning) {
        answers.remember(institution(), heading, meaning);
    }

    /** Throws the file away. */
    public void discard(String period, long id) {
        uploads.locked(period, institution())
                .filter(upload -> upload.getId() == id)
                .ifPresent(uploads::discard);
    }

    /**
     * Stores the file as a whole, with what was mended; then it is gone. Of two who do so at once, the second is told that
     * the first has.
     *
     * @param expected the changes that were shown before
     * @throws Refusal conflict, if the file is not there any more, or the submission was changed since
     */
    public Changes store(String period, long id, Changes expected) {
        entry.editable(period); // whoever stores at the same time waits here
        UploadedSheet upload = locked(period, id);
        Changes stored = intake.store(period, file(upload), mended(upload), expected);
        uploads.discard(upload);
        works.stored(upload.period(), institution(), stored);
        return stored;
    }

    /** The office's own file with the cells at fault marked and commented, and all else in it as it was. */
    public byte[] marked(String period, long id, Language language) {
        UploadedSheet upload = locked(period, id);
        byte[] file = file(upload);
        Map<Place, String> mended = mended(upload);
        Preview preview = intake.preview(period, file, mended);
        return MarkedFile.of(file, preview.reading(), preview.concerns(), mended, language);
    }

    private Optional<UploadedSheet> find(String period) {
        return uploads.find(period, institution());
    }

    private String institution() {
        return caller.institution().getCode();
    }

    private UploadedSheet locked(String period, long id) {
        return uploads.locked(period, institution())
                .filter(found -> found.getId() == id)
                .orElseThrow(() -> Refusal.conflict("intake.gone"));
    }

    private byte[] file(UploadedSheet upload) {
        return strongbox.open(upload.content()).orElseThrow(() -> Refusal.conflict("intake.gone"));
    }

    private Map<Place, String> mended(UploadedSheet upload) {
        return upload.mended() == null
                ? new LinkedHashMap<>()
                : strongbox.open(upload.mended()).map(MendedCells::read).orElseGet(LinkedHashMap::new);
    }
}
