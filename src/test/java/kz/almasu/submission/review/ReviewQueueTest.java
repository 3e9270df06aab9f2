package kz.almasu.submission.review;

import static kz.almasu.registry.CatalogueFixture.institution;
import static kz.almasu.submission.SubmissionFixture.NOON;
import static kz.almasu.submission.SubmissionFixture.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.period.Period;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.submission.Totals;
import kz.almasu.submission.mark.AnsweredMarks;
import kz.almasu.system.Language;
import kz.almasu.system.Time;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

    private static final Period PERIOD = SubmissionFixture.period();

    /** In catalogue order: national, national, national, state, state, joint-stock. */
    private final ReviewQueue queue = ReviewQueue.ofStatuses(List.of(
            status("ENU", 10, 1, Action.SUBMIT),
            status("KAZNMU", 21, 19, Action.SUBMIT, Action.APPROVE),
            status("KAZNU", 0, 0),
            status("KTU", 5, 1, Action.SUBMIT),
            notBegun("SHAKARIM"),
            status("ATU", 23, 10, Action.SUBMIT, Action.RETURN)));

    @Test
    void countsEveryStateAndMissingReports() {
        assertThat(ReviewQueue.STATES.stream().map(queue::count)).containsExactly(2L, 0L, 1L, 1L, 0L, 1L, 1L);
        assertThat(queue.expected()).isEqualTo(6);
        assertThat(queue.withState(null)).isEqualTo(queue);
        assertThat(codes(queue.withState(ReportStatus.NOT_BEGUN))).containsExactly("SHAKARIM");
    }

    @Test
    void returnedReportsAreNotReceived() {
        assertThat(queue.received()).isEqualTo(3);
        assertThat(queue.withState("RETURNED").received()).isZero();
    }

    @Test
    void filtersByTypeAndName() {
        assertThat(codes(queue.ofType("STATE"))).containsExactly("KTU", "SHAKARIM");
        assertThat(queue.ofType(null)).isEqualTo(queue);
        assertThat(codes(queue.named(" МЕДИЦИНА "))).as("Kazakh").containsExactly("KAZNMU");
        assertThat(codes(queue.named("технологический"))).as("Russian").containsExactly("ATU");
        assertThat(codes(queue.named("kaznu"))).as("code").containsExactly("KAZNU");
        assertThat(codes(queue.named("им. Л. Н. Гум"))).as("spaces of initials").containsExactly("ENU");
        assertThat(queue.named(" ")).isEqualTo(queue);
        assertThat(queue.named("Oxford").isEmpty()).isTrue();
    }

    /** Names have non-breaking spaces between initials, which users do not type. */
    @Test
    void ordinarySpacesMatchNonBreakingOnes() {
        assertThat(codes(queue.named("л. н. гумилев атындағы"))).containsExactly("ENU");
        assertThat(codes(queue.named("Л.\u00A0Н.\u00A0Гумилев атындағы"))).containsExactly("ENU");
    }

    @Test
    void sortsByTheAlphabetOfTheLanguage() {
        assertThat(codes(queue.sorted(QueueOrder.NAME, false, Language.KK)))
                .as("Ә after А, where code points would put it last")
                .containsExactly("ATU", "KTU", "KAZNU", "ENU", "KAZNMU", "SHAKARIM");
    }

    @Test
    void sortsByNumbersStateAndTime() {
        assertThat(codes(queue.sorted(QueueOrder.OUTGOING, true, Language.KK)))
                .startsWith("ATU", "KAZNMU", "ENU", "KTU");
        assertThat(codes(queue.sorted(QueueOrder.INCOMING, false, Language.KK)))
                .as("equal ones in catalogue order")
                .containsExactly("KAZNU", "SHAKARIM", "ENU", "KTU", "ATU", "KAZNMU");
        assertThat(codes(queue.sorted(QueueOrder.STATE, false, Language.KK)).get(0))
                .isEqualTo("SHAKARIM");
        assertThat(codes(queue.sorted(QueueOrder.SUBMITTED, false, Language.KK)))
                .as("those never submitted last")
                .endsWith("KAZNU", "SHAKARIM");
        assertThat(queue.sorted(QueueOrder.CATALOGUE, false, Language.KK)).isEqualTo(queue);
    }

    /** The fixture submits ENU at 12:10 and KTU at 12:05. */
    @Test
    void showsFirstWhatHasWaitedLongest() {
        List<String> order = List.of("KTU", "ENU", "KAZNU", "SHAKARIM", "ATU", "KAZNMU");

        assertThat(codes(queue.sorted(QueueOrder.WAITING, false, Language.KK))).isEqualTo(order);
        assertThat(codes(queue.sorted(QueueOrder.of(null), false, Language.KK))).isEqualTo(order);
        assertThat(codes(queue.sorted(QueueOrder.of("nonsense"), false, Language.KK)))
                .isEqualTo(order);
    }

    /** Late ones before those on time, among these those with unexplained warnings before the others. */
    @Test
    void lateOnesAndUnexplainedWarningsComeFirstOfThoseThatWait() {
        long late = Duration.between(NOON, PERIOD.getDue().plusDays(2).atStartOfDay(Time.ZONE))
                .toMinutes();
        ReviewQueue waiting = new ReviewQueue(List.of(
                QueuedReport.of(status("ENU", 1, 0, Action.SUBMIT)),
                new QueuedReport(
                        status("KAZNMU", 3, 0, Action.SUBMIT),
                        new IssueCounts(0, 1, 2),
                        null,
                        null,
                        AnsweredMarks.NONE),
                QueuedReport.of(status("KTU", 2, 0, Action.SUBMIT)),
                new QueuedReport(
                        status("KAZNU", 4, 0, Action.SUBMIT), new IssueCounts(0, 0, 7), null, null, AnsweredMarks.NONE),
                QueuedReport.of(status("ATU", late, 0, Action.SUBMIT))));

        assertThat(codes(waiting.sorted(QueueOrder.WAITING, false, Language.KK)))
                .containsExactly("ATU", "KAZNMU", "ENU", "KTU", "KAZNU");
        assertThat(codes(waiting.sorted(QueueOrder.WARNINGS, true, Language.KK)))
                .startsWith("KAZNMU", "KAZNU");
    }

    @Test
    void comparesWhatWasReceivedWithTheLastReport() {
        EarlierTotal earlier = new EarlierTotal(PERIOD.getHalfYear().yearBefore(), 20);
        QueuedReport fewer = new QueuedReport(
                status("ENU", 10, 1, Action.SUBMIT), IssueCounts.NONE, earlier, null, AnsweredMarks.NONE);
        QueuedReport more = new QueuedReport(
                status("KAZNMU", 21, 19, Action.SUBMIT), IssueCounts.NONE, earlier, null, AnsweredMarks.NONE);
        QueuedReport first = QueuedReport.of(status("KTU", 5, 1, Action.SUBMIT));
        QueuedReport draft =
                new QueuedReport(status("KAZNU", 3, 0), IssueCounts.NONE, earlier, null, AnsweredMarks.NONE);

        assertThat(Stream.of(fewer, more, first, draft).map(QueuedReport::change))
                .containsExactly(-9L, 20L, null, null);
        assertThat(codes(new ReviewQueue(List.of(fewer, first, more)).sorted(QueueOrder.CHANGE, true, Language.KK)))
                .containsExactly("KAZNMU", "ENU", "KTU");
    }

    @Test
    void nextAfterReturnsSubmittedReportsOnly() {
        assertThat(queue.nextAfter("ENU")).map(ReportStatus::institution).contains(institution("KTU"));
        assertThat(queue.nextAfter("KTU"))
                .as("starts over")
                .map(ReportStatus::institution)
                .contains(institution("ENU"));
        assertThat(queue.nextAfter("ATU")).map(ReportStatus::institution).contains(institution("ENU"));
        assertThat(queue.withState("RETURNED").nextAfter("ATU")).isEmpty();
        assertThat(queue.withState("SUBMITTED").named("ENU").nextAfter("ENU"))
                .as("not itself")
                .isEmpty();
    }

    @Test
    void isEntirelyNotBegunWithoutAnySubmission() {
        assertThat(queue.isEntirelyNotBegun()).isFalse();
        assertThat(queue.withState(ReportStatus.NOT_BEGUN).isEntirelyNotBegun()).isTrue();
    }

    private static List<String> codes(ReviewQueue queue) {
        return queue.statuses().stream()
                .map(status -> status.institution().getCode())
                .toList();
    }

    private static ReportStatus notBegun(String institution) {
        return new ReportStatus(institution(institution), PERIOD, null, Totals.NONE);
    }

    private static ReportStatus status(String institution, long outgoing, long incoming, Action... actions) {
        Submission submission = new Submission(PERIOD, institution(institution));
        for (Action action : actions) {
            submission.apply(
                    action,
                    action == Action.SUBMIT ? SubmissionFixture.office(institution) : reviewer(),
                    action == Action.RETURN ? "reason" : null,
                    NOON.plus(Duration.ofMinutes(outgoing)));
        }
        return new ReportStatus(institution(institution), PERIOD, submission, new Totals(outgoing, incoming));
    }
}
