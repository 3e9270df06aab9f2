package kz.almasu.submission.version;

import static kz.almasu.submission.SubmissionFixture.CLOSES;
import static kz.almasu.submission.SubmissionFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.almasu.account.Role;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.submission.Totals;
import org.junit.jupiter.api.Test;

class OpenActionsTest {

    private static final LocalDate LATE = CLOSES.plusDays(1);

    @Test
    void officeSubmitsWhileTheReportIsEditable() {
        assertThat(OpenActions.of(notBegun(), Role.OFFICE, OPENS)).containsExactly(Action.SUBMIT);
        assertThat(OpenActions.of(notBegun(), Role.OFFICE, LATE)).isEmpty();
        assertThat(OpenActions.of(after(), Role.OFFICE, CLOSES)).containsExactly(Action.SUBMIT);
        assertThat(OpenActions.of(after(), Role.OFFICE, LATE)).isEmpty();
    }

    @Test
    void returnedReportCanBeSubmittedLate() {
        assertThat(OpenActions.of(after(Action.SUBMIT, Action.RETURN), Role.OFFICE, LATE))
                .containsExactly(Action.SUBMIT);
    }

    @Test
    void ministryDecidesOnSubmittedReports() {
        assertThat(OpenActions.of(notBegun(), Role.REVIEWER, OPENS)).isEmpty();
        assertThat(OpenActions.of(after(), Role.REVIEWER, OPENS)).isEmpty();
        assertThat(OpenActions.of(after(Action.SUBMIT), Role.REVIEWER, LATE))
                .containsExactly(Action.RETURN, Action.APPROVE, Action.REVIEW);
        assertThat(OpenActions.of(after(Action.SUBMIT, Action.APPROVE), Role.REVIEWER, LATE))
                .containsExactly(Action.REOPEN);
        assertThat(OpenActions.of(after(Action.SUBMIT, Action.RETURN), Role.REVIEWER, LATE))
                .containsExactly(Action.UNDO_RETURN);
        assertThat(OpenActions.of(after(Action.SUBMIT, Action.APPROVE, Action.REOPEN), Role.REVIEWER, LATE))
                .containsExactly(Action.UNDO_REOPEN);
        assertThat(OpenActions.of(after(Action.SUBMIT), Role.OFFICE, LATE)).containsExactly(Action.WITHDRAW);
        assertThat(OpenActions.of(after(Action.SUBMIT, Action.REVIEW), Role.OFFICE, OPENS))
                .isEmpty();
        assertThat(OpenActions.of(after(Action.SUBMIT), Role.ADMIN, OPENS)).isEmpty();
    }

    private static ReportStatus notBegun() {
        Submission draft = SubmissionFixture.draft();
        return new ReportStatus(draft.getInstitution(), draft.getPeriod(), null, Totals.NONE);
    }

    private static ReportStatus after(Action... actions) {
        Submission submission = SubmissionFixture.after(actions);
        return new ReportStatus(submission.getInstitution(), submission.getPeriod(), submission, Totals.NONE);
    }
}
