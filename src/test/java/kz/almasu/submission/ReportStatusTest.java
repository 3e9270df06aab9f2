package kz.almasu.submission;

import static kz.almasu.submission.SubmissionFixture.CLOSES;
import static kz.almasu.submission.SubmissionFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.almasu.account.Role;
import org.junit.jupiter.api.Test;

class ReportStatusTest {

    private static final LocalDate LATE = CLOSES.plusDays(1);

    @Test
    void anOfficeCanSubmitWhatItCanStillEnter() {
        assertThat(notBegun().actionsFor(Role.OFFICE, OPENS)).containsExactly(Action.SUBMIT);
        assertThat(notBegun().actionsFor(Role.OFFICE, LATE)).isEmpty();
        assertThat(after().actionsFor(Role.OFFICE, CLOSES)).containsExactly(Action.SUBMIT);
        assertThat(after().actionsFor(Role.OFFICE, LATE)).isEmpty();
    }

    @Test
    void whatWasReturnedCanBeSubmittedLate() {
        assertThat(after(Action.SUBMIT, Action.RETURN).actionsFor(Role.OFFICE, LATE))
                .containsExactly(Action.SUBMIT);
    }

    @Test
    void theMinistryDecidesOnWhatIsSubmitted() {
        assertThat(notBegun().actionsFor(Role.REVIEWER, OPENS)).isEmpty();
        assertThat(after().actionsFor(Role.REVIEWER, OPENS)).isEmpty();
        assertThat(after(Action.SUBMIT).actionsFor(Role.REVIEWER, LATE))
                .containsExactly(Action.RETURN, Action.APPROVE, Action.REVIEW);
        assertThat(after(Action.SUBMIT, Action.APPROVE).actionsFor(Role.REVIEWER, LATE))
                .containsExactly(Action.REOPEN);
        assertThat(after(Action.SUBMIT).actionsFor(Role.OFFICE, LATE)).containsExactly(Action.WITHDRAW);
        assertThat(after(Action.SUBMIT, Action.REVIEW).actionsFor(Role.OFFICE, OPENS))
                .isEmpty();
        assertThat(after(Action.SUBMIT).actionsFor(Role.ADMIN, OPENS)).isEmpty();
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
