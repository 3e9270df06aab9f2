package kz.almasu.intake.job;

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
import kz.almasu.intake.ExpectedIssue;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.ImportPreview;
import kz.almasu.intake.ParticipantImport;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.mapping.ColumnMappings;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.sheet.AnnotatedFile;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Where an office's file lies between upload and storing, however long that takes and whoever of the office goes on with
 * it: there is one for each half-year. What it would change is never kept, but found anew each time.
 *
 * <p>Taking a file in and storing it take long: pages have it done by {@link ImportJobRunner}.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class PendingImports {

    /** The longest value of a mended cell, in characters. */
    private static final int MAX_VALUE_LENGTH = 1000;

    private static final int MAX_CORRECTIONS = 2000;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private ParticipantImport participantImport;

    @Inject
    private UploadedSheets uploads;

    @Inject
    private ImportJobs importJobs;

    @Inject
    private ColumnMappings columnMappings;

    @Inject
    private UploadCipher uploadCipher;

    /** The file that waits, with what it would change now; empty if there is none. */
    public Optional<PendingImport> load(String period) {
        return find(period)
                .flatMap(upload -> uploadCipher.decrypt(upload.content()).map(file -> load(upload, file)));
    }

    /** The name of the file that waits; empty if there is none. */
    public Optional<String> pendingFileName(String period) {
        return uploads.fileName(period, institution());
    }

    private PendingImport load(UploadedSheet upload, byte[] file) {
        Map<CellAddress, String> mended = corrections(upload);
        ImportPreview preview = participantImport.preview(upload.period(), file, mended);
        ParseResult reading = preview.reading();
        return new PendingImport(
                upload.getId(),
                upload.getFileName(),
                upload.getLogin(),
                upload.getUploadedAt(),
                mended.size(),
                reading.header() == null ? List.of() : reading.header().columns(),
                reading.problems(),
                preview.changes(),
                preview.issues().stream()
                        .map(concern -> ExpectedIssue.of(concern, reading))
                        .toList());
    }

    /**
     * Takes a file in the place of the one before. One of which no row can be taken is not kept, and the one before stays.
     *
     * @return why nothing of it can be read; empty if it waits now
     */
    public List<Finding> upload(String period, String fileName, byte[] file) {
        ParseResult reading = participantImport.parse(period, file, Map.of());
        if (reading.grid() == null) {
            return reading.sheet().findings();
        }
        entry.editable(period);
        uploads.replace(new UploadedSheet(
                period,
                institution(),
                caller.account().getLogin(),
                fileName,
                uploadCipher.encrypt(file),
                clock.instant()));
        return List.of();
    }

    /** Writes another value into a cell of the file that waits; the file itself stays as it is. */
    public void correct(String period, long id, CellAddress place, String value) {
        UploadedSheet upload = locked(period, id);
        Map<CellAddress, String> mended = corrections(upload);
        String text = value == null ? "" : value.strip();
        if (text.length() > MAX_VALUE_LENGTH || mended.size() >= MAX_CORRECTIONS) {
            throw Refusal.invalid("intake.mendInTheFile", MAX_VALUE_LENGTH, MAX_CORRECTIONS);
        }
        mended.put(place, text);
        upload.setCorrections(uploadCipher.encrypt(CellCorrections.write(mended)));
    }

    /**
     * Says what the columns of a heading hold, in this file and all later ones of the institution.
     *
     * @param heading as {@link HeaderRow.HeaderColumn#key} has it
     */
    public void saveColumnMapping(String heading, ColumnMeaning meaning) {
        columnMappings.save(institution(), heading, meaning);
    }

    /** Throws the file away. */
    public void discard(String period, long id) {
        uploads.locked(period, institution())
                .filter(upload -> upload.getId() == id)
                .ifPresent(uploads::delete);
    }

    /**
     * Stores the file as a whole, with what was mended; then it is gone. Of two who do so at once, the second is told that
     * the first has.
     *
     * @param expected the changes that were shown before
     * @throws Refusal conflict, if the file is not there any more, or the submission was changed since
     */
    public ImportChanges save(String period, long id, ImportChanges expected) {
        entry.editable(period); // whoever stores at the same time waits here
        UploadedSheet upload = locked(period, id);
        ImportChanges stored = participantImport.save(period, decryptedFile(upload), corrections(upload), expected);
        uploads.delete(upload);
        importJobs.complete(upload.period(), institution(), stored);
        return stored;
    }

    /** The office's own file with the cells at fault marked and commented, and all else in it as it was. */
    public byte[] annotatedFile(String period, long id, Language language) {
        UploadedSheet upload = locked(period, id);
        byte[] file = decryptedFile(upload);
        Map<CellAddress, String> mended = corrections(upload);
        ImportPreview preview = participantImport.preview(period, file, mended);
        return AnnotatedFile.annotate(file, preview.reading(), preview.issues(), mended, language);
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

    private byte[] decryptedFile(UploadedSheet upload) {
        return uploadCipher.decrypt(upload.content()).orElseThrow(() -> Refusal.conflict("intake.gone"));
    }

    private Map<CellAddress, String> corrections(UploadedSheet upload) {
        return upload.corrections() == null
                ? new LinkedHashMap<>()
                : uploadCipher
                        .decrypt(upload.corrections())
                        .map(CellCorrections::read)
                        .orElseGet(LinkedHashMap::new);
    }
}
