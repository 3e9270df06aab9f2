package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.account.Account;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.rule.CheckedReport;
import kz.almasu.submission.rule.EntryValidity;
import kz.almasu.submission.rule.PersonChecks;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Rules;
import kz.almasu.system.Refusal;

/** Issues found by the rules in reports, with their explanations. */
@ApplicationScoped
public class Issues {

    @Inject
    private Explanations explanations;

    @Inject
    private CheckedReports reports;

    @Inject
    private CheckedRows rows;

    @Inject
    private Institutions institutions;

    /** Issues by the rules of its half-year, most severe first. */
    public List<Issue> of(Submission submission) {
        return evaluate(submission, Rules.of(submission.getPeriod().getHalfYear()));
    }

    /** Issues of a nil return by an institution without a submission. */
    public List<Issue> ofNilReturn(Period period, Institution institution) {
        return RuleRunner.run(reports.empty(period, institution), Rules.of(period.getHalfYear()));
    }

    /**
     * Issues of a report with these participants and no others. Validity rules are skipped: planned entries comply
     * already.
     */
    public List<Issue> ofPlanned(ReportStatus status, List<PlannedParticipant> participants) {
        List<Rule> rules = Rules.of(status.period().getHalfYear()).stream()
                .filter(rule -> !EntryValidity.ALL.contains(rule))
                .toList();
        Map<String, Explanation> existing =
                status.hasSubmission() ? explanations.byIssue(status.submission()) : Map.of();
        return RuleRunner.run(reports.planned(status, participants), rules).stream()
                .map(issue -> issue.withSheetRows().withExplanation(existing.get(issue.id())))
                .sorted(order(rules))
                .toList();
    }

    /**
     * Sets or replaces the explanation of a warning, for the participants concerned now.
     *
     * @throws Refusal conflict, if it is not a warning; invalid, if the text is missing or too long
     */
    public Issue explain(Submission submission, Issue issue, String text, Account account, Instant at) {
        if (!issue.isExplainable()) {
            throw Refusal.conflict("explanation.notAsked", issue.severity());
        }
        Explanation explanation =
                issue.explanation() == null ? new Explanation(submission, issue) : issue.explanation();
        explanation.update(text, issue.records(), account.getLogin(), at);
        if (issue.explanation() == null) {
            explanations.add(explanation);
        }
        return issue.withExplanation(explanation);
    }

    /** Issues for the ministry, with the other institutions that report the same. */
    public List<Issue> withOtherInstitutions(Submission submission) {
        CheckedReport report = reports.of(submission);
        return evaluate(submission, report, Rules.of(submission.getPeriod().getHalfYear())).stream()
                .map(issue -> {
                    if (issue.rule().id().equals(PersonChecks.PERSON_IS_REPORTED_BY_ONE_INSTITUTION.id())) {
                        return addOtherInstitutions(issue, report.duplicatesByPseudonym());
                    }
                    return issue.rule().id().equals(PersonChecks.EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION.id())
                            ? addOtherInstitutions(issue, report.duplicatesByName())
                            : issue;
                })
                .toList();
    }

    /** Issues of finished reports by rules and versions of rules introduced after their half-year, as if they applied. */
    public Map<Submission, List<Issue>> ofLaterRules(Period period, Collection<Submission> finished) {
        Set<Rule> inForce = new HashSet<>(Rules.of(period.getHalfYear()));
        List<Rule> later =
                Rules.latest().stream().filter(rule -> !inForce.contains(rule)).toList();
        return later.isEmpty() || finished.isEmpty() ? Map.of() : ofRules(period, finished, later);
    }

    /** Issues of finished reports of a half-year by these rules. The number of statements does not depend on that of reports. */
    public Map<Submission, List<Issue>> ofRules(Period period, Collection<Submission> finished, List<Rule> rules) {
        Map<Submission, List<Issue>> issues = new HashMap<>();
        Map<Submission, Map<String, Explanation>> existing = explanations.ofFinished(period);
        reports.finished(
                period,
                finished,
                (submission, report) -> issues.put(
                        submission,
                        complete(
                                RuleRunner.run(report.report(), rules),
                                report.rowNumbers(),
                                existing.getOrDefault(submission, Map.of()),
                                rules)));
        return issues;
    }

    /** Issues by these rules, sorted by severity, rule and row. */
    public List<Issue> evaluate(Submission submission, List<Rule> rules) {
        return evaluate(submission, reports.of(submission), rules);
    }

    private List<Issue> evaluate(Submission submission, CheckedReport report, List<Rule> rules) {
        List<Issue> issues = RuleRunner.run(report, rules);
        Map<Long, Integer> rowNumbers =
                issues.stream().anyMatch(Issue::isAboutParticipants) ? rows.rowNumbers(submission) : Map.of();
        return complete(issues, rowNumbers, explanations.byIssue(submission), rules);
    }

    /** Adds row numbers and explanations, and sorts by severity, rule and row. */
    private static List<Issue> complete(
            List<Issue> issues, Map<Long, Integer> rowNumbers, Map<String, Explanation> existing, List<Rule> rules) {
        return issues.stream()
                .map(issue -> issue.withRows(rowNumbers).withExplanation(existing.get(issue.id())))
                .sorted(order(rules))
                .toList();
    }

    private static Comparator<Issue> order(List<Rule> rules) {
        return Comparator.comparing(Issue::severity)
                .thenComparing(issue -> rules.indexOf(issue.rule()))
                .thenComparing(issue -> issue.occurrences().get(0).finding().row());
    }

    private Issue addOtherInstitutions(Issue issue, Map<Long, Set<String>> codes) {
        List<Issue.Occurrence> occurrences = issue.occurrences().stream()
                .map(occurrence -> new Issue.Occurrence(
                        occurrence.participant(),
                        occurrence.name(),
                        occurrence.finding(),
                        codes.getOrDefault(occurrence.participant(), Set.of()).stream()
                                .map(institutions::get)
                                .toList()))
                .toList();
        return new Issue(issue.id(), issue.rule(), issue.records(), occurrences, issue.explanation());
    }
}
