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
import kz.almasu.submission.version.TwoPersonRuleFixture;
import org.junit.jupiter.api.Test;

/** Finished reports of a half-year, checked by later rules in one batch. */
class RetroactiveFindingsIT extends TwoPersonRuleFixture {

    private static final String MANY_REPORTS = "2023H1";
    private static final int MAX_STATEMENTS = 12;

    @Inject
    private SubmissionReview review;

    @Inject
    private Submissions submissions;

    @Inject
    private Issues issues;

    @Inject
    private Periods periods;

    @Test
    void numberOfStatementsDoesNotDependOnTheNumberOfReports() {
        actAs("reviewer");
        assertThat(reports(MANY_REPORTS)).isGreaterThan(reports(CURRENT_PERIOD));

        assertThat(statements(MANY_REPORTS)).hasSizeLessThanOrEqualTo(MAX_STATEMENTS);
        assertThat(statements(MANY_REPORTS)).hasSameSizeAs(statementsOfAllRules(CURRENT_PERIOD));
    }

    @Test
    void issuesEqualThoseOfSingleReports() {
        Period period = periods.get(MANY_REPORTS);
        reportTheSamePersonTwice(period);
        List<Rule> later = Rules.latest().stream()
                .filter(rule -> !Rules.of(period.getHalfYear()).contains(rule))
                .toList();
        List<Submission> finished = submissions.finished(period);
        Map<Submission, List<Issue>> found = issues.ofLaterRules(period, finished);

        assertThat(found.values().stream()
                        .flatMap(List::stream)
                        .map(issue -> issue.rule().id()))
                .contains(
                        PersonChecks.PERSON_IS_REPORTED_BY_ONE_INSTITUTION.id(),
                        PersonChecks.EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION.id());
        finished.forEach(submission -> assertThat(found.get(submission))
                .as(submission.getInstitution().getCode())
                .isEqualTo(issues.evaluate(submission, later)));
    }

    /** Makes two institutions report one person, by identity number and by name and exchange. */
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

    /** Statements for checking by all rules: the half-year's own rules are the latest already. */
    private List<String> statementsOfAllRules(String period) {
        Period few = periods.get(period);
        entityManager.clear();
        StatementLog.drain();
        issues.ofRules(few, submissions.finished(few), Rules.latest());
        return StatementLog.drain();
    }
}
