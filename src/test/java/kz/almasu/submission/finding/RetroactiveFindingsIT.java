package kz.almasu.submission.finding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.server.StatementLog;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Submissions;
import kz.almasu.submission.review.SubmissionReview;
import kz.almasu.submission.rule.PersonChecks;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Rules;
import kz.almasu.submission.version.TwoPersons;
import org.junit.jupiter.api.Test;

/** The finished reports of a half-year, held against later rules all at once. */
class RetroactiveFindingsIT extends TwoPersons {

    private static final String MANY_REPORTS = "2023H1";
    private static final int MOST_STATEMENTS = 12;

    @Inject
    private SubmissionReview review;

    @Inject
    private Submissions submissions;

    @Inject
    private Issues concerns;

    @Inject
    private Periods periods;

    @Test
    void itTakesAsManyStatementsForManyReportsAsForFew() {
        actAs("reviewer");
        assertThat(reports(MANY_REPORTS)).isGreaterThan(5 * reports(PRESENT));

        assertThat(statements(MANY_REPORTS)).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statements(MANY_REPORTS)).hasSameSizeAs(statementsHeldToAll(PRESENT));
    }

    @Test
    void itFindsWhatIsFoundReportByReport() {
        Period period = periods.get(MANY_REPORTS);
        reportTheSamePersonTwice(period);
        List<Rule> later = Rules.latest().stream()
                .filter(rule -> !Rules.of(period.getHalfYear()).contains(rule))
                .toList();
        List<Submission> finished = submissions.finished(period);
        Map<Submission, List<Issue>> found = concerns.ofLaterRules(period, finished);

        assertThat(found.values().stream()
                        .flatMap(List::stream)
                        .map(concern -> concern.rule().id()))
                .contains(
                        PersonChecks.PERSON_IS_REPORTED_BY_ONE_INSTITUTION.id(),
                        PersonChecks.EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION.id());
        finished.forEach(submission -> assertThat(found.get(submission))
                .as(submission.getInstitution().getCode())
                .isEqualTo(concerns.evaluate(submission, later)));
    }

    /** Of two institutions, by identity number and by name and exchange. */
    private void reportTheSamePersonTwice(Period period) {
        List<Submission> finished = submissions.finished(period);
        Long one = participant(finished.get(0));
        Long other = participant(finished.get(1));
        String same = Stream.of(
                        "direction",
                        "family_name",
                        "given_name",
                        "search_name",
                        "foreign_institution_id",
                        "country_code",
                        "start_date",
                        "end_date")
                .map(column -> column + " = (select p." + column + " from participant p where p.id = " + one + ")")
                .collect(Collectors.joining(", "));
        entityManager
                .createNativeQuery("update participant set person_pseudonym = 'same', " + same + " where id in (" + one
                        + ", " + other + ")")
                .executeUpdate();
        entityManager.clear();
    }

    private Long participant(Submission submission) {
        return entityManager
                .createQuery("select min(p.id) from Participant p where p.submission = :submission", Long.class)
                .setParameter("submission", submission)
                .getSingleResult();
    }

    private int reports(String period) {
        return submissions.finished(periods.get(period)).size();
    }

    private List<String> statements(String period) {
        review.retroactiveFindings(period);
        entityManager.clear();
        StatementLog.drain();
        assertThat(review.retroactiveFindings(period)).isNotEmpty();
        return StatementLog.drain();
    }

    /** Those of holding every rule to the reports, where the half-year's own rules are the latest already. */
    private List<String> statementsHeldToAll(String period) {
        Period few = periods.get(period);
        entityManager.clear();
        StatementLog.drain();
        concerns.ofRules(few, submissions.finished(few), Rules.latest());
        return StatementLog.drain();
    }
}
