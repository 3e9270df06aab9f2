package kz.almasu.submission;

import static kz.almasu.registry.CatalogueFixture.institution;
import static kz.almasu.submission.Action.APPROVE;
import static kz.almasu.submission.Action.RETURN;
import static kz.almasu.submission.Action.REVIEW;
import static kz.almasu.submission.Action.SUBMIT;
import static kz.almasu.submission.Action.WITHDRAW;
import static kz.almasu.submission.SubmissionFixture.CLOSES;
import static kz.almasu.submission.SubmissionFixture.NOON;
import static kz.almasu.submission.SubmissionFixture.after;
import static kz.almasu.submission.SubmissionFixture.draft;
import static kz.almasu.submission.SubmissionFixture.office;
import static kz.almasu.submission.SubmissionFixture.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.almasu.account.Account;
import kz.almasu.system.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Withdrawal until the review starts, and submitting by signatories. */
class WithdrawalTest {

    @Test
    void isEditableAndSubmittableAfterThePeriodHasClosed() {
        Submission submission = after(SUBMIT, WITHDRAW);

        assertThat(submission.isEditableOn(CLOSES.plusDays(100))).isTrue();
        assertThat(submission.submittedAt()).isEmpty();
        assertThat(submission.pendingReturn()).isEmpty();
        submission.apply(SUBMIT, office("ENU"), null, NOON);
        assertThat(submission.submittedAt()).contains(NOON);
    }

    @Test
    void keepsThePendingReturn() {
        assertThat(after(SUBMIT, RETURN, SUBMIT, WITHDRAW)
                        .pendingReturn()
                        .orElseThrow()
                        .getComment())
                .isEqualTo("see RETURN");
    }

    @Test
    void isNotPossibleAfterTheReviewHasStarted() {
        Submission submission = after(SUBMIT, REVIEW);

        refused(() -> submission.apply(WITHDRAW, office("ENU"), null, NOON), Refusal.Kind.CONFLICT, "action.state");
        refused(() -> submission.apply(REVIEW, reviewer(), null, NOON), Refusal.Kind.CONFLICT, "action.state");
        assertThat(submission.apply(APPROVE, reviewer(), null, NOON).getAction())
                .isEqualTo(APPROVE);
    }

    @Test
    void signatoriesSubmitForTheirInstitutionOnly() {
        Account signatory = Account.signatory("enu.sign", "hash", institution("ENU"));
        Account other = Account.signatory("kaznu.sign", "hash", institution("KAZNU"));

        assertThat(draft().apply(SUBMIT, signatory, null, NOON).getLogin()).isEqualTo("enu.sign");
        refused(() -> draft().apply(SUBMIT, other, null, NOON), Refusal.Kind.FORBIDDEN, "role");
        refused(() -> after(SUBMIT).apply(APPROVE, signatory, null, NOON), Refusal.Kind.FORBIDDEN, "role");
    }

    private static void refused(ThrowingCallable call, Refusal.Kind kind, String name) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.name()).isEqualTo(name);
        });
    }
}
