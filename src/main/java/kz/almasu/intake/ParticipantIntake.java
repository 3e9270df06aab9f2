package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.submission.FindingsRefusal;
import kz.almasu.submission.Participant;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PersonMarks;
import kz.almasu.submission.Standing;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionEntry;
import kz.almasu.submission.SubmissionReview;
import kz.almasu.system.Refusal;

/** An office puts a sheet in the place of its submission's participants: first it looks, then all is stored or nothing. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class ParticipantIntake {

    /** Larger files are refused; whoever receives them need not read further. */
    public static final int MOST_BYTES = CsvText.MOST_BYTES;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private SubmissionReview review;

    @Inject
    private Participants participants;

    @Inject
    private CsvSheet csv;

    @Inject
    private HostRegister hosts;

    @Inject
    private PersonMarks marks;

    @Inject
    private Clock clock;

    /** What the sheet would change, and all problems in it. Writes nothing. */
    public Preview preview(String period, byte[] file) {
        Standing standing = entry.standing(period);
        if (!standing.isEditableOn(LocalDate.now(clock))) {
            throw standing.isBegun() && !standing.state().isEditable()
                    ? Refusal.conflict("submission.notEditable", standing.state())
                    : Refusal.conflict(
                            "period.notOpen",
                            standing.period(),
                            standing.period().stateOn(LocalDate.now(clock)));
        }
        Sheet sheet = read(file, standing.institution(), standing.period());
        if (!sheet.findings().isEmpty()) {
            return new Preview(sheet.findings(), null);
        }
        List<Participant> stored = standing.isBegun() ? participants.of(standing.submission()) : List.of();
        return new Preview(List.of(), Changes.between(stored, hosts.settle(sheet.rows())));
    }

    /**
     * Stores the sheet as a whole.
     *
     * @param expected the changes that were shown before; null if none were
     * @throws FindingsRefusal if anything in the sheet is wrong
     * @throws Refusal conflict, if the submission was changed since {@code expected} was shown, or cannot be edited now
     */
    public Changes store(String period, byte[] file, Changes expected) {
        Submission submission = entry.editable(period);
        Sheet sheet = read(file, submission.getInstitution(), submission.getPeriod());
        if (!sheet.findings().isEmpty()) {
            throw new FindingsRefusal(sheet.findings());
        }
        Changes changes = Changes.between(participants.of(submission), hosts.settle(sheet.rows()));
        if (expected != null && !expected.touchesTheSameAs(changes)) {
            throw Refusal.conflict("intake.changedMeanwhile");
        }
        apply(changes, submission);
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

    /** Reads the sheet; from here on no identity number is known. */
    private Sheet read(byte[] file, Institution institution, Period period) {
        Sheet sheet = csv.read(file, institution, period.getHalfYear());
        sheet.rows().forEach(row -> marks.seal(row.entry()));
        return sheet;
    }

    private String csv(Standing standing) {
        List<Participant> stored = standing.isBegun() ? participants.of(standing.submission()) : List.of();
        return CsvParticipants.write(standing.institution(), stored);
    }

    private void apply(Changes changes, Submission submission) {
        HostRegister.Found found = hosts.of(changes.entries());
        changes.removed().forEach(removal -> entityManager.remove(entityManager.find(Participant.class, removal.id())));
        changes.changed()
                .forEach(change -> entityManager
                        .find(Participant.class, change.id())
                        .correct(change.row().entry(), found.hostOf(change.row().entry())));
        changes.added()
                .forEach(row ->
                        entityManager.persist(new Participant(submission, row.entry(), found.hostOf(row.entry()))));
    }
}
