package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Periods;
import kz.almasu.system.Refusal;

/** How an office signs off its report: it sees what it declares, submits exactly that, and can take it back. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OFFICE)
public class SubmissionSigning {

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
    private SubmissionEntry entry;

    @Inject
    private SubmissionFindings findings;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private Declarations declarations;

    @Inject
    private Concerns concerns;

    @Inject
    private Participants participants;

    @Inject
    private SigningRules rules;

    @Inject
    private Entering entering;

    @Inject
    private Event<Transition> taken;

    /** What the caller would declare now. */
    public Declaration declaration(String period) {
        Standing standing = entry.standing(period);
        Refusal objection = objection(standing).orElse(null);
        return declarations.of(
                standing, findings.all(standing), objection, objection != null && isNilToDeclare(standing));
    }

    /** The actions that the caller can take on the institution's report now. */
    public List<Action> actions(Standing standing) {
        boolean signs = objection(standing).isEmpty();
        return standing.actionsFor(caller.account().getRole(), LocalDate.now(clock)).stream()
                .filter(action -> action != Action.SUBMIT || signs)
                .toList();
    }

    /**
     * Signs what was shown, and submits it. If just that has been submitted already, it is left as it is: a second press
     * gives the same receipt.
     *
     * @param sha256 the hash of the content that was shown
     * @param agreed whether the statement was agreed to
     * @throws Refusal invalid, if it was not; conflict, if the report says something else by now, or cannot be submitted;
     *     forbidden, if the caller may not sign it
     * @throws BlockedRefusal if there are errors, or warnings without an explanation
     */
    public SubmissionVersion sign(String period, String sha256, boolean agreed) {
        Optional<SubmissionVersion> already = signed(period, sha256);
        if (already.isPresent()) {
            return already.get();
        }
        if (!agreed) {
            throw Refusal.invalid("statement.required");
        }
        Submission submission = signable(period);
        List<Concern> found = concerns.of(submission);
        if (!declarations.sha256(submission, found).equals(sha256)) {
            throw Refusal.conflict("sign.changed");
        }
        return submit(submission, found);
    }

    /**
     * Submits what the report declares now.
     *
     * @param nilReturn declares that there were no exchanges; needed without participants, refused with
     * @throws Refusal conflict, if the state or the number of participants does not allow it; forbidden, if the caller may
     *     not sign it
     * @throws BlockedRefusal if there are errors, or warnings without an explanation
     */
    public SubmissionVersion submit(String period, boolean nilReturn) {
        Submission submission = signable(period);
        boolean empty = participants.totals(submission).all() == 0;
        if (empty != nilReturn) {
            throw Refusal.conflict(nilReturn ? "submit.notNil" : "submit.empty");
        }
        return submit(submission, concerns.of(submission));
    }

    /**
     * Declares that there were no exchanges, for somebody else to sign; only where two persons are needed has that to be
     * said before.
     *
     * @throws Refusal conflict, if there are participants, or the report cannot be edited now
     */
    public void declareNil(String period) {
        Submission submission = entry.editable(period);
        if (participants.totals(submission).all() > 0) {
            throw Refusal.conflict("submit.notNil");
        }
        entering.declareNone(submission);
    }

    /** Takes the report back, to change it. @throws Refusal conflict, if its review has begun */
    public void withdraw(String period) {
        Submission submission = submissions
                .locked(periods.get(period), caller.institution())
                .orElseThrow(() -> Refusal.conflict("submission.notBegun"));
        Transition withdrawn = submission.take(Action.WITHDRAW, caller.account(), null, clock.instant());
        entityManager.flush();
        taken.fire(withdrawn);
    }

    private Optional<SubmissionVersion> signed(String period, String sha256) {
        return submissions
                .locked(periods.get(period), caller.institution())
                .filter(submission -> submission.getState() == State.SUBMITTED)
                .flatMap(versions::latest)
                .filter(version -> version.getSha256().equals(sha256));
    }

    private Submission signable(String period) {
        Submission submission = entry.editable(period);
        objection(entry.standing(period)).ifPresent(objection -> {
            throw objection;
        });
        return submission;
    }

    private SubmissionVersion submit(Submission submission, List<Concern> found) {
        List<Concern> blocking = found.stream().filter(Concern::isBlocking).toList();
        if (!blocking.isEmpty()) {
            throw new BlockedRefusal(blocking);
        }
        Transition submitted = submission.take(Action.SUBMIT, caller.account(), null, clock.instant());
        SubmissionVersion version = versions.keep(submitted, found);
        taken.fire(submitted);
        return version;
    }

    private Optional<Refusal> objection(Standing standing) {
        return rules.objection(caller.account(), caller.institution(), enteredBy(standing), isNil(standing));
    }

    private boolean isNilToDeclare(Standing standing) {
        return isNil(standing)
                && rules.needTwoPersons(caller.institution())
                && !caller.account().getLogin().equals(enteredBy(standing));
    }

    private static boolean isNil(Standing standing) {
        return standing.totals().all() == 0;
    }

    private static String enteredBy(Standing standing) {
        return standing.isBegun() ? standing.submission().getEnteredBy() : null;
    }
}
