package kz.almasu.submission;

import static kz.almasu.submission.Action.APPROVE;
import static kz.almasu.submission.Action.REOPEN;
import static kz.almasu.submission.Action.RETURN;
import static kz.almasu.submission.Action.SUBMIT;
import static kz.almasu.submission.Action.UNDO_REOPEN;
import static kz.almasu.submission.Action.UNDO_RETURN;
import static kz.almasu.submission.SubmissionFixture.NOON;
import static kz.almasu.submission.SubmissionFixture.after;
import static kz.almasu.submission.SubmissionFixture.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.almasu.system.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which action can be taken back, and which text is a reason. */
class UndoneActionTest {

    @Test
    void onlyTheLastReturnOrReopeningIsTakenBack() {
        assertThat(after(SUBMIT, RETURN, UNDO_RETURN).getState()).isEqualTo(State.IN_REVIEW);
        assertThat(after(SUBMIT, APPROVE, REOPEN, UNDO_REOPEN).getState()).isEqualTo(State.APPROVED);
        refused(
                () -> after(SUBMIT, RETURN).apply(UNDO_REOPEN, reviewer(), null, NOON),
                Refusal.Kind.CONFLICT,
                "action.state");
        refused(
                () -> after(SUBMIT, RETURN, SUBMIT, APPROVE, REOPEN).apply(UNDO_RETURN, reviewer(), null, NOON),
                Refusal.Kind.CONFLICT,
                "action.state");
    }

    /** Spaces, joiners and fillers look like no reason. */
    @ParameterizedTest
    @ValueSource(strings = {" \t\n", "\u200B\u2060\uFEFF", "\u3164\u115F\uFFA0", "\u2800", "\u00AD \u202E"})
    void aReasonOfInvisibleCharactersIsNone(String reason) {
        refused(() -> after(SUBMIT).apply(RETURN, reviewer(), reason, NOON), Refusal.Kind.INVALID, "comment.required");
        assertThat(after(SUBMIT).apply(APPROVE, reviewer(), reason, NOON).getComment())
                .isNull();
    }

    private static void refused(ThrowingCallable call, Refusal.Kind kind, String name) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.name()).isEqualTo(name);
        });
    }
}
