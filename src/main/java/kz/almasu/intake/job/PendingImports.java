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
import kz.almasu.intake.ImportOptions;
import kz.almasu.intake.ImportPreview;
import kz.almasu.intake.ParticipantImport;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.mapping.ColumnMappings;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.ValueMappings;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.intake.sheet.AnnotatedFile;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * The pending import of an office: at most one per period, shared by its users. The preview is computed on each
 * request and never stored.
 *
 * <p>Uploading and importing take long; pages call them through {@link ImportJobRunner}.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class PendingImports {

    /** In characters. */
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
    private ValueMappings valueMappings;

    @Inject
    private UploadCipher uploadCipher;

    /** Returns the pending file with a preview of its changes. */
    public Optional<PendingImport> load(String period) {
        return findUpload(period)
                .flatMap(upload -> uploadCipher.decrypt(upload.content()).map(file -> load(upload, file)));
    }

    /** Returns the name of the pending file, without loading its content. */
    public Optional<String> pendingFileName(String period) {
        return uploads.findFileName(period, institutionCode());
    }

    private PendingImport load(UploadedSheet upload, byte[] file) {
        Map<CellAddress, String> corrections = corrections(upload);
        ImportPreview preview = participantImport.preview(upload.period(), file, corrections);
        ParseResult parseResult = preview.parseResult();
        return new PendingImport(
                upload.getId(),
                upload.getFileName(),
                upload.getLogin(),
                upload.getUploadedAt(),
                parseResult.answers(),
                parseResult.corrections(),
                parseResult.header() == null ? List.of() : parseResult.header().columns(),
                parseResult.issues(),
                preview.isPartlyImportable(),
                preview.changes(),
                Issue.mergeNotes(preview.issues()).stream()
                        .map(issue -> ExpectedIssue.of(issue, parseResult))
                        .toList());
    }

    /**
     * Replaces the pending file, unless no row of the new one can be read.
     *
     * @return the reasons why the file cannot be read; empty if it is pending now
     */
    public List<Finding> upload(String period, String fileName, byte[] file) {
        ParseResult parseResult = participantImport.parse(period, file, Map.of());
        if (parseResult.grid() == null) {
            return parseResult.sheet().findings();
        }
        entry.editable(period);
        uploads.replace(new UploadedSheet(
                period,
                institutionCode(),
                caller.account().getLogin(),
                fileName,
                uploadCipher.encrypt(file),
                clock.instant()));
        return List.of();
    }

    /** Corrects cells of the pending file; the stored file is not modified. */
    public void correct(String period, long id, Map<CellAddress, String> values) {
        UploadedSheet upload = lockUpload(period, id);
        Map<CellAddress, String> corrections = corrections(upload);
        values.forEach((address, value) -> corrections.put(address, value == null ? "" : value.strip()));
        if (corrections.size() > MAX_CORRECTIONS
                || values.keySet().stream()
                        .anyMatch(address -> corrections.get(address).length() > MAX_VALUE_LENGTH)) {
            throw Refusal.invalid("intake.mendInTheFile", MAX_VALUE_LENGTH, MAX_CORRECTIONS);
        }
        setCorrections(upload, corrections);
    }

    /** Takes back the correction of a cell; the value of the file counts again. */
    public void undoCorrection(String period, long id, CellAddress address) {
        UploadedSheet upload = lockUpload(period, id);
        Map<CellAddress, String> corrections = corrections(upload);
        corrections.remove(address);
        setCorrections(upload, corrections);
    }

    /**
     * Saves what the institution means by values that are in no code list, for this and all later files.
     *
     * @param codes codes by value
     * @throws Refusal if a code is not in the list of its field
     */
    public void saveValueMappings(Map<WrittenValue, String> codes) {
        codes.forEach((value, code) -> valueMappings.save(
                institutionCode(), value, code, caller.account().getLogin()));
    }

    /** Forgets what the institution means by a value; it is asked again. */
    public void deleteValueMapping(WrittenValue value) {
        valueMappings.delete(institutionCode(), value);
    }

    /**
     * Saves the meaning of a column heading for this and all later files of the institution.
     *
     * @param heading as {@link HeaderRow.HeaderColumn#key}
     */
    public void saveColumnMapping(String heading, ColumnMeaning meaning) {
        columnMappings.save(institutionCode(), heading, meaning);
    }

    public void discard(String period, long id) {
        uploads.findLocked(period, institutionCode())
                .filter(upload -> upload.getId() == id)
                .ifPresent(uploads::delete);
    }

    /**
     * Imports the file with its corrections, then deletes it. Of two concurrent imports the second is
     * refused.
     *
     * @param expected the changes shown before
     * @throws Refusal conflict, if the file is not pending any more, or the submission has changed since
     */
    public ImportChanges save(String period, long id, ImportOptions options, ImportChanges expected) {
        entry.editable(period); // locks the submission, so that a concurrent import waits
        UploadedSheet upload = lockUpload(period, id);
        ImportChanges changes =
                participantImport.save(period, decryptedFile(upload), corrections(upload), options, expected);
        uploads.delete(upload);
        importJobs.complete(upload.period(), institutionCode(), changes);
        return changes;
    }

    /** Returns the file with comments at all errors and warnings; everything else is unchanged. */
    public byte[] annotatedFile(String period, long id, Language language) {
        UploadedSheet upload = lockUpload(period, id);
        byte[] file = decryptedFile(upload);
        Map<CellAddress, String> corrections = corrections(upload);
        ImportPreview preview = participantImport.preview(period, file, corrections);
        return AnnotatedFile.annotate(file, preview.parseResult(), preview.issues(), corrections, language);
    }

    private Optional<UploadedSheet> findUpload(String period) {
        return uploads.find(period, institutionCode());
    }

    private String institutionCode() {
        return caller.institution().getCode();
    }

    private UploadedSheet lockUpload(String period, long id) {
        return uploads.findLocked(period, institutionCode())
                .filter(found -> found.getId() == id)
                .orElseThrow(() -> Refusal.conflict("intake.gone"));
    }

    private byte[] decryptedFile(UploadedSheet upload) {
        return uploadCipher.decrypt(upload.content()).orElseThrow(() -> Refusal.conflict("intake.gone"));
    }

    private void setCorrections(UploadedSheet upload, Map<CellAddress, String> corrections) {
        upload.setCorrections(uploadCipher.encrypt(CellCorrections.write(corrections)));
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
