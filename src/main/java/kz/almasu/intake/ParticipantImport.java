package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.GridFile;
import kz.almasu.intake.mapping.ColumnMappings;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.intake.sheet.SheetReader;
import kz.almasu.intake.sheet.SheetRow;
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

/** An office puts a sheet in the place of its submission's participants: first it looks, then all is stored or nothing. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class ParticipantImport {

    /** Larger files are refused; whoever receives them need not read further. */
    public static final int MAX_BYTES = GridFile.MAX_BYTES;

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
    private ParticipantTemplate template;

    @Inject
    private ForeignInstitutionResolver foreignInstitutionResolver;

    @Inject
    private PersonPseudonyms personPseudonyms;

    @Inject
    private Clock clock;

    /** What the sheet would change, and all problems in it. Writes nothing. */
    public ImportPreview preview(String period, byte[] file) {
        return preview(period, file, Map.of());
    }

    /** The same with some cells mended. */
    public ImportPreview preview(String period, byte[] file, Map<CellAddress, String> mended) {
        return importPreviews.of(entry.status(period), parse(period, file, mended));
    }

    /** What is in the sheet, if it could be stored now. */
    public ParseResult parse(String period, byte[] file, Map<CellAddress, String> mended) {
        ReportStatus standing = entry.status(period);
        if (!standing.isEditableOn(LocalDate.now(clock))) {
            throw standing.hasSubmission() && !standing.state().isEditable()
                    ? Refusal.conflict("submission.notEditable", standing.state())
                    : Refusal.conflict(
                            "period.notOpen",
                            standing.period(),
                            standing.period().stateOn(LocalDate.now(clock)));
        }
        return parseFile(file, standing.institution(), standing.period(), mended);
    }

    /**
     * Stores the sheet as a whole.
     *
     * @throws SheetRefusal if anything in the sheet is wrong
     * @throws Refusal conflict, if the submission cannot be edited now
     */
    public ImportChanges save(String period, byte[] file) {
        return save(period, file, Map.of(), null);
    }

    /**
     * The same with some cells mended.
     *
     * @param expected the changes that were shown before; null if none were
     * @throws Refusal conflict, also if the submission was changed since {@code expected} was shown
     */
    public ImportChanges save(String period, byte[] file, Map<CellAddress, String> mended, ImportChanges expected) {
        Submission submission = entry.editable(period);
        ParseResult reading = parseFile(file, submission.getInstitution(), submission.getPeriod(), mended);
        List<SheetRow> rows = reading.sheet().rows();
        if (!reading.sheet().errors().isEmpty()) {
            throw new SheetRefusal(importPreviews.of(entry.status(period), reading));
        }
        foreignInstitutionResolver.normalizeNames(rows);
        ImportChanges changes = ImportChanges.between(participants.of(submission), rows);
        if (expected != null && !expected.affectsSameParticipantsAs(changes)) {
            throw Refusal.conflict("intake.changedMeanwhile");
        }
        importWriter.save(changes, submission);
        return changes;
    }

    /** The institution's participants as the CSV that can be stored again. */
    public String exportCsv(String period) {
        return exportCsv(entry.status(period));
    }

    /** The same of any institution, for the ministry. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public String exportCsv(String period, String institution) {
        return exportCsv(review.status(period, institution));
    }

    /** The institution's participants as the workbook that can be filled in and stored again; without any, an empty one. */
    public byte[] exportWorkbook(String period, Language language) {
        return exportWorkbook(entry.status(period), language);
    }

    /** The same of any institution, for the ministry. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public byte[] exportWorkbook(String period, String institution, Language language) {
        return exportWorkbook(review.status(period, institution), language);
    }

    /** Reads the sheet; from here on no identity number is known. */
    private ParseResult parseFile(
            byte[] file, Institution institution, Period period, Map<CellAddress, String> mended) {
        ParseResult reading =
                reader.read(file, institution, period.getHalfYear(), columnMappings.of(institution.getCode()), mended);
        reading.sheet().rows().forEach(row -> personPseudonyms.pseudonymize(row.entry()));
        return reading;
    }

    private String exportCsv(ReportStatus standing) {
        return ParticipantCsv.write(standing.institution(), participants.of(standing));
    }

    private byte[] exportWorkbook(ReportStatus standing, Language language) {
        return template.write(standing, participants.of(standing), language);
    }
}
