package kz.almasu.submission;

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
    private PersonMarks marks;

    @Inject
    private Entering entering;

    /** Where the institution stands in every half-year that it can still report or has reported, the newest first. */
    public List<Standing> standings() {
        Institution institution = caller.institution();
        LocalDate today = LocalDate.now(clock);
        return submissions.standings(institution, periods.all()).stream()
                .filter(standing ->
                        standing.isBegun() || !standing.period().isPublished() || standing.isEditableOn(today))
                .toList();
    }

    /** @throws Refusal not found, if no such half-year is planned */
    public Standing standing(String period) {
        return submissions.standing(periods.get(period), caller.institution());
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
        return entering.add(submission, entry, foreignInstitution(entry));
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
     * @throws ChangedRefusal if somebody has changed it since
     * @throws Refusal not found, if it is gone; conflict, if the submission cannot be edited now; {@link FindingsRefusal}, if the entry has errors
     */
    public Participant change(String period, Long id, int version, UnaryOperator<ParticipantEntry> correction) {
        Submission submission = editable(period);
        Participant participant = unchanged(submission, id, version);
        ParticipantEntry entry = correction.apply(participant.entry());
        check(entry, submission);
        entering.correct(participant, entry, foreignInstitution(entry));
        entityManager.flush();
        return participant;
    }

    /**
     * Removes a participant.
     *
     * @param version the version that was seen
     * @return what was entered about it, to be added again if it was removed by mistake
     * @throws ChangedRefusal if somebody has changed it since
     * @throws Refusal not found, if it is gone already; conflict, if the submission cannot be edited now
     */
    public ParticipantEntry remove(String period, Long id, int version) {
        Participant participant = unchanged(editable(period), id, version);
        entering.remove(participant);
        return participant.entry();
    }

    private Participant unchanged(Submission submission, Long id, int version) {
        Participant participant =
                participants.find(submission, id).orElseThrow(() -> Refusal.notFound("participant.removed"));
        if (participant.getVersion() != version) {
            throw new ChangedRefusal(participant);
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
        Institution institution = caller.institution();
        LocalDate today = LocalDate.now(clock);
        boolean open = period.isOpenFor(institution.getCode(), today);
        Submission submission = open
                ? submissions.begun(period, institution)
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
        FindingsRefusal.ifAny(Checks.findings(entry, submission.getPeriod().getHalfYear(), 0));
        marks.seal(entry);
    }

    private ForeignInstitution foreignInstitution(ParticipantEntry entry) {
        return foreignInstitutions.findOrAdd(entry.getCountry(), entry.getForeignInstitution());
    }
}
