package kz.almasu.submission.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantQuery;
import kz.almasu.submission.Participants;
import kz.almasu.submission.PersonPseudonyms;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.rule.EntryValidity;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.system.Refusal;

/**
 * The office's use cases for participants. The institution is always the caller's: no method takes one, so none can
 * access another's data.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SubmissionEntry {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    @Inject
    private Participants participants;

    @Inject
    private ForeignInstitutions foreignInstitutions;

    @Inject
    private PersonPseudonyms personPseudonyms;

    @Inject
    private ParticipantWriter participantWriter;

    /** Statuses of all half-years that the institution can report or has reported, newest first. */
    public List<ReportStatus> statuses() {
        Institution institution = caller.institution();
        LocalDate today = LocalDate.now(clock);
        return submissions.statuses(institution, periods.all()).stream()
                .filter(status -> status.hasSubmission() || isMissing(status) || status.isEditableOn(today))
                .toList();
    }

    private static boolean isMissing(ReportStatus status) {
        return status.isExpected()
                && !status.period().isPublished()
                && !status.period().hasImportedFigures();
    }

    /** @throws Refusal not found, if the period does not exist */
    public ReportStatus status(String period) {
        return submissions.status(periods.get(period), caller.institution());
    }

    /**
     * A query for the institution's participants, to be narrowed and sorted.
     *
     * @throws Refusal conflict, if there is no submission
     */
    public ParticipantQuery participants(String period) {
        return ParticipantQuery.of(periods.get(period), caller.institution());
    }

    /** @throws Refusal not found, if the institution has no such participant in this half-year */
    public Participant participant(String period, Long id) {
        return submissions
                .find(periods.get(period), caller.institution())
                .flatMap(submission -> participants.find(submission, id))
                .orElseThrow(() -> Refusal.notFound("participant"));
    }

    /**
     * Adds a participant.
     *
     * @throws Refusal conflict, if the submission cannot be edited now; {@link FindingsRefusal}, if the entry has errors
     */
    public Participant add(String period, ParticipantEntry entry) {
        Submission submission = editable(period);
        check(entry, submission);
        return participantWriter.add(submission, entry, foreignInstitution(entry));
    }

    /** Changes a participant to this entry, see {@link #change(String, Long, int, UnaryOperator)}. */
    public Participant change(String period, Long id, int version, ParticipantEntry entry) {
        return change(period, id, version, stored -> entry);
    }

    /**
     * Changes a participant.
     *
     * @param version the version on which the change is based
     * @param correction returns the new entry from the stored one
     * @throws ConcurrentEditRefusal if the version is outdated
     * @throws Refusal not found, if the participant was removed; conflict, if the submission cannot be edited now;
     *     {@link FindingsRefusal}, if the entry has errors
     */
    public Participant change(String period, Long id, int version, UnaryOperator<ParticipantEntry> correction) {
        Submission submission = editable(period);
        Participant participant = getIfUnchanged(submission, id, version);
        ParticipantEntry entry = correction.apply(participant.entry());
        check(entry, submission);
        participantWriter.correct(participant, entry, foreignInstitution(entry));
        entityManager.flush();
        return participant;
    }

    /**
     * Removes a participant.
     *
     * @param version the version that the user has seen
     * @return the removed entry, for undo
     * @throws ConcurrentEditRefusal if the version is outdated
     * @throws Refusal not found, if the participant was removed; conflict, if the submission cannot be edited now
     */
    public ParticipantEntry remove(String period, Long id, int version) {
        Participant participant = getIfUnchanged(editable(period), id, version);
        participantWriter.remove(participant);
        return participant.entry();
    }

    private Participant getIfUnchanged(Submission submission, Long id, int version) {
        Participant participant =
                participants.find(submission, id).orElseThrow(() -> Refusal.notFound("participant.removed"));
        if (participant.getVersion() != version) {
            throw new ConcurrentEditRefusal(participant);
        }
        return participant;
    }

    /**
     * Returns the submission for editing, created if missing and locked until the end of the transaction.
     *
     * @throws Refusal conflict, if it cannot be edited now
     */
    public Submission editable(String code) {
        Period period = periods.get(code);
        period.requireReports();
        Institution institution = caller.institution();
        LocalDate today = LocalDate.now(clock);
        boolean open = period.isOpenFor(institution.getCode(), today);
        Submission submission = open
                ? submissions.findOrCreate(period, institution)
                : submissions
                        .locked(period, institution)
                        .orElseThrow(() -> Refusal.conflict("period.notOpen", period, period.stateOn(today)));
        if (!submission.getState().isEditable()) {
            throw Refusal.conflict("submission.notEditable", submission.getState());
        }
        if (!submission.isEditableOn(today)) {
            throw Refusal.conflict("period.notOpen", period, period.stateOn(today));
        }
        return submission;
    }

    /** Refuses an invalid entry; replaces the identity number of a valid one by its pseudonym. */
    private void check(ParticipantEntry entry, Submission submission) {
        FindingsRefusal.throwIfAny(
                EntryValidity.findings(entry, submission.getPeriod().getHalfYear(), 0));
        personPseudonyms.pseudonymize(entry);
    }

    private ForeignInstitution foreignInstitution(ParticipantEntry entry) {
        return foreignInstitutions.findOrAdd(entry.getCountry(), entry.getForeignInstitution());
    }
}
