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
 * What the office of an institution does. The institution is always the caller's own: no method takes one, so none can
 * be given another's.
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

    /** Where the institution stands in every half-year that it can still report or has reported, the newest first. */
    public List<ReportStatus> statuses() {
        Institution institution = caller.institution();
        LocalDate today = LocalDate.now(clock);
        return submissions.statuses(institution, periods.all()).stream()
                .filter(standing ->
                        standing.hasSubmission() || isAwaited(standing.period()) || standing.isEditableOn(today))
                .toList();
    }

    private static boolean isAwaited(Period period) {
        return !period.isPublished() && !period.hasImportedFigures();
    }

    /** @throws Refusal not found, if no such half-year is planned */
    public ReportStatus status(String period) {
        return submissions.status(periods.get(period), caller.institution());
    }

    /** The query for the institution's own participants of a half-year, to be narrowed and sorted. */
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

    /** Changes a participant to what this entry says, as {@link #change(String, Long, int, UnaryOperator)}. */
    public Participant change(String period, Long id, int version, ParticipantEntry entry) {
        return change(period, id, version, present -> entry);
    }

    /**
     * Changes a participant.
     *
     * @param version the version on which the change is based
     * @param correction what it is to say, made from what it says
     * @throws ConcurrentEditRefusal if somebody has changed it since
     * @throws Refusal not found, if it is gone; conflict, if the submission cannot be edited now; {@link FindingsRefusal}, if the entry has errors
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
     * @param version the version that was seen
     * @return what was entered about it, to be added again if it was removed by mistake
     * @throws ConcurrentEditRefusal if somebody has changed it since
     * @throws Refusal not found, if it is gone already; conflict, if the submission cannot be edited now
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
     * The submission, begun if it was not, locked until the transaction ends, for whatever needs it to be open.
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

    /** Takes the identity number out of an entry without errors. */
    private void check(ParticipantEntry entry, Submission submission) {
        FindingsRefusal.throwIfAny(
                EntryValidity.findings(entry, submission.getPeriod().getHalfYear(), 0));
        personPseudonyms.pseudonymize(entry);
    }

    private ForeignInstitution foreignInstitution(ParticipantEntry entry) {
        return foreignInstitutions.findOrAdd(entry.getCountry(), entry.getForeignInstitution());
    }
}
