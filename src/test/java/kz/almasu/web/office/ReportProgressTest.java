package kz.almasu.web.office;

import static kz.almasu.submission.SubmissionFixture.after;
import static kz.almasu.submission.SubmissionFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.submission.Totals;
import org.junit.jupiter.api.Test;

/** What an office is told to do next. */
class ReportProgressTest {

    private static final Totals TWO = new Totals(1, 1);

    @Test
    void dependsOnWhatTheReportHas() {
        assertThat(next(draft(), Totals.NONE)).isEqualTo(NextAction.UPLOAD);
        assertThat(next(draft(), TWO)).isEqualTo(NextAction.SIGN);
        assertThat(progress(draft(), TWO, "list.xlsx", SubmissionFixture.DUE).next())
                .isEqualTo(NextAction.SAVE_FILE);
    }

    @Test
    void followsTheState() {
        assertThat(next(after(Action.SUBMIT), TWO)).isEqualTo(NextAction.AWAIT_REVIEW);
        assertThat(next(after(Action.SUBMIT, Action.REVIEW), TWO)).isEqualTo(NextAction.AWAIT_DECISION);
        assertThat(next(after(Action.SUBMIT, Action.RETURN), TWO)).isEqualTo(NextAction.CORRECT);
        assertThat(next(after(Action.SUBMIT, Action.WITHDRAW), TWO)).isEqualTo(NextAction.CHANGE);
        assertThat(next(after(Action.SUBMIT, Action.APPROVE), TWO)).isEqualTo(NextAction.NOTHING);
        assertThat(progress(draft(), TWO, null, SubmissionFixture.CLOSES.plusDays(1))
                        .next())
                .isEqualTo(NextAction.ASK);
    }

    @Test
    void tellsTheStepsThatAreDoneAndTheDaysLeft() {
        ReportProgress signing = progress(draft(), TWO, null, SubmissionFixture.DUE.minusDays(3));
        assertThat(signing.getSteps().stream().filter(signing::isDone))
                .containsExactly(ReportStep.FILL, ReportStep.CHECK);
        assertThat(signing.isPresent(ReportStep.SIGN)).isTrue();
        assertThat(signing.getDaysLeft()).isEqualTo(3);
        ReportProgress approved = progress(after(Action.SUBMIT, Action.APPROVE), TWO, null, SubmissionFixture.DUE);
        assertThat(approved.getSteps()).allMatch(approved::isDone);
        assertThat(approved.getOutcome()).as("without a receipt").isEqualTo("/office/submission");
    }

    private static NextAction next(Submission submission, Totals totals) {
        return progress(submission, totals, null, SubmissionFixture.DUE).next();
    }

    private static ReportProgress progress(Submission submission, Totals totals, String file, LocalDate today) {
        ReportStatus status = new ReportStatus(submission.getInstitution(), submission.getPeriod(), submission, totals);
        return ReportProgress.of(status, today, List.of(), file, List.of());
    }
}
