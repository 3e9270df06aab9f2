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
import kz.almasu.intake.file.GridFile;
import kz.almasu.intake.file.Place;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PersonMarks;
import kz.almasu.submission.Standing;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.submission.SubmissionReview;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** An office puts a sheet in the place of its submission's participants: first it looks, then all is stored or nothing. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class ParticipantIntake {

    /** Larger files are refused; whoever receives them need not read further. */
    public static final int MOST_BYTES = GridFile.MOST_BYTES;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionReview review;

    @Inject
    private Participants participants;

    @Inject
    private ChangeStoring storing;

    @Inject
    private Previews previews;

    @Inject
    private SheetReader reader;

    @Inject
    private ColumnAnswers answers;

    @Inject
    private ParticipantTemplate template;

    @Inject
    private HostRegister hosts;

    @Inject
    private PersonMarks marks;

    @Inject
    private Clock clock;

    /** What the sheet would change, and all problems in it. Writes nothing. */
    public Preview preview(String period, byte[] file) {
        return preview(period, file, Map.of());
    }

    /** The same with some cells mended. */
    Preview preview(String period, byte[] file, Map<Place, String> mended) {
        return previews.of(entry.standing(period), reading(period, file, mended));
    }

    /** What is in the sheet, if it could be stored now. */
    Reading reading(String period, byte[] file, Map<Place, String> mended) {
        Standing standing = entry.standing(period);
        if (!standing.isEditableOn(LocalDate.now(clock))) {
            throw standing.isBegun() && !standing.state().isEditable()
                    ? Refusal.conflict("submission.notEditable", standing.state())
                    : Refusal.conflict(
                            "period.notOpen",
                            standing.period(),
                            standing.period().stateOn(LocalDate.now(clock)));
        }
        return read(file, standing.institution(), standing.period(), mended);
    }

    /**
     * Stores the sheet as a whole.
     *
     * @throws SheetRefusal if anything in the sheet is wrong
     * @throws Refusal conflict, if the submission cannot be edited now
     */
    public Changes store(String period, byte[] file) {
        return store(period, file, Map.of(), null);
    }

    /**
     * The same with some cells mended.
     *
     * @param expected the changes that were shown before; null if none were
     * @throws Refusal conflict, also if the submission was changed since {@code expected} was shown
     */
    Changes store(String period, byte[] file, Map<Place, String> mended, Changes expected) {
        Submission submission = entry.editable(period);
        Reading reading = read(file, submission.getInstitution(), submission.getPeriod(), mended);
        List<SheetRow> rows = reading.sheet().rows();
        if (!reading.sheet().errors().isEmpty()) {
            throw new SheetRefusal(previews.of(entry.standing(period), reading));
        }
        hosts.settle(rows);
        Changes changes = Changes.between(participants.of(submission), rows);
        if (expected != null && !expected.touchesTheSameAs(changes)) {
            throw Refusal.conflict("intake.changedMeanwhile");
        }
        storing.store(changes, submission);
        return changes;
    }

    /** The institution's participants as the CSV that can be stored again. */
    public String csv(String period) {
        return csv(entry.standing(period));
    }

    /** The same of any institution, for the ministry. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public String csv(String period, String institution) {
        return csv(review.standing(period, institution));
    }

    /** The institution's participants as the workbook that can be filled in and stored again; without any, an empty one. */
    public byte[] template(String period, Language language) {
        return template(entry.standing(period), language);
    }

    /** The same of any institution, for the ministry. */
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    public byte[] template(String period, String institution, Language language) {
        return template(review.standing(period, institution), language);
    }

    /** Reads the sheet; from here on no identity number is known. */
    private Reading read(byte[] file, Institution institution, Period period, Map<Place, String> mended) {
        Reading reading =
                reader.read(file, institution, period.getHalfYear(), answers.of(institution.getCode()), mended);
        reading.sheet().rows().forEach(row -> marks.seal(row.entry()));
        return reading;
    }

    private String csv(Standing standing) {
        return CsvParticipants.write(standing.institution(), participants.of(standing));
    }

    private byte[] template(Standing standing, Language language) {
        return template.write(standing, participants.of(standing), language);
    }
}
