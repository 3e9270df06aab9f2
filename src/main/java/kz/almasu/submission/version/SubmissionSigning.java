package kz.almasu.submission.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.period.Periods;
import kz.almasu.submission.Action;
import kz.almasu.submission.Participants;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.Transition;
import kz.almasu.submission.entry.ParticipantWriter;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.Issues;
import kz.almasu.system.Refusal;

/** The office's use cases for signing: viewing the declaration, submitting exactly that, and withdrawing. */
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
    private Issues issues;

    @Inject
    private Participants participants;

    @Inject
    private SigningRules rules;

    @Inject
    private ParticipantWriter participantWriter;

    @Inject
    private Event<Transition> transitionEvent;

    public Declaration declaration(String period) {
        ReportStatus status = entry.status(period);
        Refusal refusal = rules.signingRefusal(caller.account(), status).orElse(null);
        return declarations.of(status, findings.all(status), refusal, refusal != null && canDeclareNil(status));
    }

    /**
     * Signs and submits the content that was shown. Idempotent: if the same content has been submitted already, its
     * version is returned.
     *
     * @param sha256 hash of the content shown
     * @param agreed true if the statement was agreed to
     * @throws Refusal invalid, if not agreed; conflict, if the content has changed or cannot be submitted; forbidden,
     *     if the caller may not sign it
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
        List<Issue> found = issues.of(submission);
        if (!declarations.sha256(submission, found).equals(sha256)) {
            throw Refusal.conflict("sign.changed");
        }
        return submit(submission, found);
    }

    /**
     * Submits the current content.
     *
     * @param nilReturn declares that there were no exchanges; required without participants, refused with participants
     * @throws Refusal conflict, if the state or the number of participants does not allow it; forbidden, if the caller
     *     may not sign it
     * @throws BlockedRefusal if there are errors, or warnings without an explanation
     */
    public SubmissionVersion submit(String period, boolean nilReturn) {
        Submission submission = signable(period);
        boolean empty = participants.totals(submission).all() == 0;
        if (empty != nilReturn) {
            throw Refusal.conflict(nilReturn ? "submit.notNil" : "submit.empty");
        }
        return submit(submission, issues.of(submission));
    }

    /**
     * Declares a nil return for another person to sign; required under the two-person rule only.
     *
     * @throws Refusal conflict, if there are participants, or the report cannot be edited now
     */
    public void declareNil(String period) {
        Submission submission = entry.editable(period);
        if (participants.totals(submission).all() > 0) {
            throw Refusal.conflict("submit.notNil");
        }
        participantWriter.declareNil(submission);
    }

    /**
     * Withdraws the report for changes.
     *
     * @throws Refusal conflict, if its review has started
     */
    public void withdraw(String period) {
        Submission submission = submissions
                .locked(periods.get(period), caller.institution())
                .orElseThrow(() -> Refusal.conflict("submission.notBegun"));
        Transition withdrawn = submission.apply(Action.WITHDRAW, caller.account(), null, clock.instant());
        entityManager.flush();
        transitionEvent.fire(withdrawn);
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
        rules.signingRefusal(caller.account(), entry.status(period)).ifPresent(refusal -> {
            throw refusal;
        });
        return submission;
    }

    private SubmissionVersion submit(Submission submission, List<Issue> found) {
        List<Issue> blocking = found.stream().filter(Issue::isBlocking).toList();
        if (!blocking.isEmpty()) {
            throw new BlockedRefusal(blocking);
        }
        Transition submitted = submission.apply(Action.SUBMIT, caller.account(), null, clock.instant());
        SubmissionVersion version = versions.save(submitted, found);
        transitionEvent.fire(submitted);
        return version;
    }

    private boolean canDeclareNil(ReportStatus status) {
        return status.totals().all() == 0
                && rules.requiresTwoPersons(caller.institution())
                && !caller.account().getLogin().equals(status.lastEditedBy());
    }
}
