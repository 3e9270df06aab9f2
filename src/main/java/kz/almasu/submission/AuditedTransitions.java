package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;

/** Records each action on a submission in the audit log, in the transaction of the action. */
@ApplicationScoped
public class AuditedTransitions {

    @Inject
    private AuditLog auditLog;

    void record(@Observes Transition transition) {
        Submission submission = transition.getSubmission();
        String hash = transition.getSha256();
        String state = transition.getAction().getTo().name();
        auditLog.recordAs(
                transition.getLogin(),
                kind(transition.getAction()),
                new AuditChange(
                        submission.auditSubject(), stateBefore(submission), hash == null ? state : state + " " + hash));
    }

    private static String stateBefore(Submission submission) {
        List<Transition> history = submission.latestFirst();
        return (history.size() > 1 ? history.get(1).getAction().getTo() : State.DRAFT).name();
    }

    private static AuditKind kind(Action action) {
        return switch (action) {
            case SUBMIT -> AuditKind.REPORT_SUBMITTED;
            case WITHDRAW -> AuditKind.REPORT_WITHDRAWN;
            case REVIEW -> AuditKind.REPORT_REVIEW_BEGUN;
            case RETURN -> AuditKind.REPORT_RETURNED;
            case APPROVE -> AuditKind.REPORT_APPROVED;
            case REOPEN -> AuditKind.REPORT_REOPENED;
            case UNDO_RETURN -> AuditKind.REPORT_RETURN_UNDONE;
            case UNDO_REOPEN -> AuditKind.REPORT_REOPENING_UNDONE;
        };
    }
}
