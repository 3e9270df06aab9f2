package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.GridFile;
import kz.almasu.intake.mapping.ColumnMappings;
import kz.almasu.intake.mapping.ValueMappings;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.intake.sheet.SheetAnswers;
import kz.almasu.intake.sheet.SheetReader;
import kz.almasu.intake.template.ParticipantCsv;
import kz.almasu.intake.template.ParticipantTemplate;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PersonPseudonyms;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Import of a sheet into an office's submission after a preview: as all its participants or in addition to them, and
 * completely or except rows with errors, which become draft rows.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class ParticipantImport {

    /** Clients may stop reading larger files, which are refused. */
    public static final int MAX_BYTES = GridFile.MAX_BYTES;

    @Inject
    private AuditLog auditLog;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionReview review;

    @Inject
    private Participants participants;

    @Inject
    private ImportWriter importWriter;

    @Inject
    private ImportPreviews importPreviews;

    @Inject
    private SheetReader reader;

    @Inject
    private ColumnMappings columnMappings;

    @Inject
    private ValueMappings valueMappings;

    @Inject
    private ParticipantTemplate template;

    @Inject
    private PersonPseudonyms personPseudonyms;

    @Inject
    private Clock clock;

    /** Returns the changes and all issues of a sheet, without saving anything. */
    public ImportPreview preview(String period, byte[] file) {
        return preview(period, file, Map.of());
    }

    /** Returns the changes and all issues of a sheet with cell corrections. */
    public ImportPreview preview(String period, byte[] file, Map<CellAddress, String> corrections) {
        return importPreviews.preview(entry.status(period), parse(period, file, corrections));
    }

    /**
     * Parses a sheet.
     *
     * @throws Refusal conflict, if the submission is not editable
     */
    public ParseResult parse(String period, byte[] file, Map<CellAddress, String> corrections) {
        ReportStatus status = entry.status(period);
        if (!status.isEditableOn(LocalDate.now(clock))) {
            throw status.hasSubmission() && !status.state().isEditable()
                    ? Refusal.conflict("submission.notEditable", status.state())
                    : Refusal.conflict(
                            "period.notOpen", status.period(), status.period().stateOn(LocalDate.now(clock)));
        }
        return parseFile(file, status.institution(), status.period(), corrections);
    }

    /**
     * Imports the sheet.
     *
     * @throws SheetRefusal if the sheet has any error
     * @throws Refusal conflict, if the submission is not editable
     */
    public ImportChanges save(String period, byte[] file) {
        return save(period, file, Map.of(), ImportOptions.COMPLETE, null);
    }

    /**
     * Imports the rows without errors; the others become draft rows.
     *
     * @throws SheetRefusal if the sheet has an error that a draft row cannot show
     * @throws Refusal conflict, if the submission is not editable
     */
    public ImportChanges saveValidRows(String period, byte[] file) {
        return save(period, file, Map.of(), new ImportOptions(true, false), null);
    }

    /**
     * Imports the sheet with cell corrections.
     *
     * @param expected the changes shown in the preview; null without one
     * @throws SheetRefusal if the sheet has an error that these options do not allow
     * @throws Refusal conflict, if the submission is not editable or has changed since {@code expected} was shown
     */
    public ImportChanges save(
            String period,
            byte[] file,
            Map<CellAddress, String> corrections,
            ImportOptions options,
            ImportChanges expected) {
        Submission submission = entry.editable(period);
        ParseResult parseResult = parseFile(file, submission.getInstitution(), submission.getPeriod(), corrections);
        boolean allowed = options.partial()
                ? SheetDrafts.isPossible(parseResult)
                : parseResult.sheet().errors().isEmpty();
        if (!allowed) {
            throw new SheetRefusal(importPreviews.preview(entry.status(period), parseResult));
        }
        ImportChanges changes = options.applyTo(importPreviews.changes(submission, parseResult));
        if (expected != null && !expected.affectsSameParticipantsAs(changes)) {
            throw Refusal.conflict("intake.changedMeanwhile");
        }
        importWriter.save(changes, submission);
        return changes;
    }

    /** Returns the institution's participants as CSV that can be imported again. */
    public String exportCsv(String period) {
        return exportCsv(entry.status(period));
    }

    /** Returns the participants of any institution as CSV, for the ministry. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public String exportCsv(String period, String institution) {
        auditLog.record(AuditKind.PARTICIPANTS_EXPORTED, AuditChange.of(period + " " + institution));
        return exportCsv(review.status(period, institution));
    }

    /**
     * Returns the institution's participants as a workbook that can be edited and imported again; without
     * participants, an empty template.
     */
    public byte[] exportWorkbook(String period, Language language) {
        return exportWorkbook(entry.status(period), language);
    }

    /** Returns the participants of any institution as a workbook, for the ministry. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public byte[] exportWorkbook(String period, String institution, Language language) {
        auditLog.record(AuditKind.PARTICIPANTS_EXPORTED, AuditChange.of(period + " " + institution));
        return exportWorkbook(review.status(period, institution), language);
    }

    /** Parses the sheet and replaces identity numbers by pseudonyms, so that no later step sees them. */
    private ParseResult parseFile(
            byte[] file, Institution institution, Period period, Map<CellAddress, String> corrections) {
        String code = institution.getCode();
        SheetAnswers answers =
                new SheetAnswers(columnMappings.of(code), valueMappings.of(code), valueMappings.shared(), corrections);
        ParseResult parseResult = reader.read(file, institution, period.getHalfYear(), answers);
        parseResult.sheet().rows().forEach(row -> personPseudonyms.pseudonymize(row.entry()));
        return parseResult;
    }

    private String exportCsv(ReportStatus status) {
        return ParticipantCsv.write(status.institution(), participants.of(status));
    }

    private byte[] exportWorkbook(ReportStatus status, Language language) {
        return template.write(status, participants.of(status), language);
    }
}
