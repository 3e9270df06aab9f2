package kz.almasu.submission;

import static kz.almasu.registry.CatalogueFixture.institution;
import static kz.almasu.submission.Action.APPROVE;
import static kz.almasu.submission.Action.REOPEN;
import static kz.almasu.submission.Action.RETURN;
import static kz.almasu.submission.Action.REVIEW;
import static kz.almasu.submission.Action.SUBMIT;
import static kz.almasu.submission.SubmissionFixture.CLOSES;
import static kz.almasu.submission.SubmissionFixture.NOON;
import static kz.almasu.submission.SubmissionFixture.OPENS;
import static kz.almasu.submission.SubmissionFixture.administrator;
import static kz.almasu.submission.SubmissionFixture.after;
import static kz.almasu.submission.SubmissionFixture.draft;
import static kz.almasu.submission.SubmissionFixture.office;
import static kz.almasu.submission.SubmissionFixture.period;
import static kz.almasu.submission.SubmissionFixture.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.almasu.period.Period;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    @Test
    void startsAsADraftWithoutHistory() {
        assertThat(draft().getState()).isEqualTo(State.DRAFT);
        assertThat(draft().latestFirst()).isEmpty();
        assertThat(draft().submittedAt()).isEmpty();
        assertThat(draft().pendingReturn()).isEmpty();
    }

    @Test
    void passesFromDraftToApprovalAndBack() {
        Submission submission = after(SUBMIT, RETURN, SUBMIT, APPROVE, REOPEN, SUBMIT, APPROVE);

        assertThat(submission.getState()).isEqualTo(State.APPROVED);
        assertThat(submission.latestFirst())
                .extracting(Transition::getAction)
                .containsExactly(APPROVE, SUBMIT, REOPEN, APPROVE, SUBMIT, RETURN, SUBMIT);
    }

    @Test
    void recordsUserTimeAndComment() {
        Submission submission = after(SUBMIT);
        Instant later = NOON.plusSeconds(60);

        Transition returned = submission.apply(RETURN, reviewer(), "  two dates are wrong \n", later);

        assertThat(returned.getLogin()).isEqualTo("reviewer");
        assertThat(returned.getAt()).isEqualTo(later);
        assertThat(returned.getComment()).isEqualTo("two dates are wrong");
        assertThat(submission.pendingReturn()).containsSame(returned);
        assertThat(submission.submittedAt()).contains(NOON);
    }

    @Test
    void submittedAtIsTheLastSubmission() {
        Submission submission = after(SUBMIT, RETURN);
        submission.apply(SUBMIT, office("ENU"), null, NOON.plusSeconds(7));

        assertThat(submission.submittedAt()).contains(NOON.plusSeconds(7));
    }

    @Test
    void pendingReturnEndsWithTheNextSubmission() {
        assertThat(after(SUBMIT, RETURN).pendingReturn().orElseThrow().getComment())
                .isEqualTo("see RETURN");
        assertThat(after(SUBMIT, APPROVE, REOPEN).pendingReturn().orElseThrow().getComment())
                .isEqualTo("see REOPEN");
        assertThat(after(SUBMIT, RETURN, SUBMIT).pendingReturn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void cannotBeReturnedWithoutAReason(String nothing) {
        Submission submission = after(SUBMIT);

        refused(() -> submission.apply(RETURN, reviewer(), nothing, NOON), Refusal.Kind.INVALID, "comment.required");
        refused(() -> submission.apply(RETURN, reviewer(), null, NOON), Refusal.Kind.INVALID, "comment.required");
        assertThat(submission.getState()).isEqualTo(State.SUBMITTED);
        assertThat(submission.latestFirst()).hasSize(1);
    }

    @Test
    void approvalCommentIsOptional() {
        assertThat(after(SUBMIT).apply(APPROVE, reviewer(), " ", NOON).getComment())
                .isNull();
        assertThat(after(SUBMIT).apply(APPROVE, reviewer(), "well done", NOON).getComment())
                .isEqualTo("well done");
    }

    @Test
    void limitsCommentsTo2000Characters() {
        assertThat(after(SUBMIT)
                        .apply(RETURN, reviewer(), "x".repeat(2000), NOON)
                        .getComment())
                .hasSize(2000);
        refused(
                () -> after(SUBMIT).apply(RETURN, reviewer(), "x".repeat(2001), NOON),
                Refusal.Kind.INVALID,
                "comment.long");
    }

    @Test
    void refusesActionsThatTheStateDoesNotAllow() {
        refused(() -> after(SUBMIT).apply(SUBMIT, office("ENU"), null, NOON), Refusal.Kind.CONFLICT, "action.state");
        refused(() -> draft().apply(APPROVE, reviewer(), null, NOON), Refusal.Kind.CONFLICT, "action.state");
        refused(
                () -> after(SUBMIT, APPROVE).apply(RETURN, reviewer(), "why", NOON),
                Refusal.Kind.CONFLICT,
                "action.state");
    }

    @Test
    void refusalNamesActionAndStateInTheReadersLanguage() {
        assertThatThrownBy(() -> draft().apply(APPROVE, reviewer(), null, NOON))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason(Language.RU))
                                .contains("Утвердить")
                                .contains("Заполняется"));
    }

    @Test
    void refusesActionsOfOtherRolesAndInstitutions() {
        refused(() -> draft().apply(SUBMIT, office("KAZNU"), null, NOON), Refusal.Kind.FORBIDDEN, "role");
        refused(() -> draft().apply(SUBMIT, reviewer(), null, NOON), Refusal.Kind.FORBIDDEN, "role");
        refused(() -> after(SUBMIT).apply(APPROVE, office("ENU"), null, NOON), Refusal.Kind.FORBIDDEN, "role");
        refused(() -> after(SUBMIT).apply(APPROVE, administrator(), null, NOON), Refusal.Kind.FORBIDDEN, "role");
    }

    @Test
    void draftIsEditableOnlyWhileThePeriodIsOpen() {
        assertThat(draft().isEditableOn(OPENS)).isTrue();
        assertThat(draft().isEditableOn(CLOSES)).isTrue();
        assertThat(draft().isEditableOn(OPENS.minusDays(1))).isFalse();
        assertThat(draft().isEditableOn(CLOSES.plusDays(1))).isFalse();
    }

    @Test
    void returnedReportIsEditableAfterThePeriodHasClosed() {
        assertThat(after(SUBMIT, RETURN).isEditableOn(CLOSES.plusDays(100))).isTrue();
        assertThat(after(SUBMIT, APPROVE, REOPEN).isEditableOn(CLOSES.plusDays(100)))
                .isTrue();
    }

    @Test
    void isNotEditableWhileUnderReview() {
        assertThat(after(SUBMIT).isEditableOn(OPENS)).isFalse();
        assertThat(after(SUBMIT, REVIEW).isEditableOn(OPENS)).isFalse();
        assertThat(after(SUBMIT, APPROVE).isEditableOn(OPENS)).isFalse();
    }

    @Test
    void isEditableLongerWithAnExtension() {
        Period extended = period();
        extended.extend("ENU", CLOSES.plusDays(10));

        assertThat(new Submission(extended, institution("ENU")).isEditableOn(CLOSES.plusDays(10)))
                .isTrue();
        assertThat(new Submission(extended, institution("KAZNU")).isEditableOn(CLOSES.plusDays(10)))
                .isFalse();
    }

    @Test
    void historyIsUnmodifiable() {
        Submission submission = after(SUBMIT);

        assertThatThrownBy(() -> submission.latestFirst().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(submission.latestFirst()).hasSize(1);
    }

    private static void refused(ThrowingCallable call, Refusal.Kind kind, String name) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.name()).isEqualTo(name);
        });
    }
}
