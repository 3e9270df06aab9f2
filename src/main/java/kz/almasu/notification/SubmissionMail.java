package kz.almasu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.almasu.account.Accounts;
import kz.almasu.account.Role;
import kz.almasu.mail.MailKind;
import kz.almasu.mail.Outbox;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Transition;

/** Mail about a report that was submitted, returned, reopened or approved, in the transaction of that action. */
@ApplicationScoped
public class SubmissionMail {

    @Inject
    private Accounts accounts;

    @Inject
    private Outbox outbox;

    void onTransition(@Observes Transition transition) {
        switch (transition.getAction()) {
            case SUBMIT -> {
                tellInstitution(MailKind.SUBMITTED, transition);
                tellReviewers(transition);
            }
            case RETURN, REOPEN -> tellInstitution(MailKind.RETURNED, transition);
            case APPROVE, UNDO_REOPEN -> tellInstitution(MailKind.APPROVED, transition);
            case WITHDRAW, REVIEW, UNDO_RETURN -> {}
        }
    }

    private void tellInstitution(MailKind kind, Transition transition) {
        Submission submission = transition.getSubmission();
        String path =
                "/office/submission.xhtml?period=" + submission.getPeriod().getCode();
        outbox.add(letter(kind, transition, path), accounts.openOf(submission.getInstitution()));
    }

    private void tellReviewers(Transition transition) {
        Submission submission = transition.getSubmission();
        String path = "/review/decision.xhtml?period=" + submission.getPeriod().getCode() + "&institution="
                + submission.getInstitution().getCode();
        outbox.add(letter(MailKind.RECEIVED, transition, path), accounts.openIn(Role.REVIEWER));
    }

    private static Outbox.Letter letter(MailKind kind, Transition transition, String path) {
        Submission submission = transition.getSubmission();
        String comment = transition.getComment();
        return new Outbox.Letter(
                kind,
                kind + " " + submission.getId() + " " + transition.getAt(),
                path,
                comment == null ? null : language -> comment,
                submission.getInstitution(),
                submission.getPeriod(),
                transition.getAt(),
                transition.getLogin());
    }
}
