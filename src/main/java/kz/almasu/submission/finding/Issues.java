package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.account.Account;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.Submission;
import kz.almasu.submission.rule.CheckedRow;
import kz.almasu.submission.rule.EntryValidity;
import kz.almasu.submission.rule.PersonChecks;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Rules;
import kz.almasu.system.Refusal;

/** Issues found by the rules in reports, with their explanations. */
@ApplicationScoped
public class Issues {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CheckedReports reports;

    @Inject
    private CheckedRows rows;

    @Inject
    private CrossInstitutionDuplicates crossInstitutionDuplicates;

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
        Map<String, Explanation> explanations =
                status.hasSubmission() ? explanationsByIssue(status.submission()) : Map.of();
        return RuleRunner.run(reports.planned(status, participants), rules).stream()
                .map(issue -> issue.withSheetRows().withExplanation(explanations.get(issue.id())))
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
            entityManager.persist(explanation);
        }
        return issue.withExplanation(explanation);
    }

    /** Issues for the ministry, with the other institutions that report the same. */
    public List<Issue> withOtherInstitutions(Submission submission) {
        List<CheckedRow> reportedRows = rows.of(submission);
        Map<Long, Set<String>> byPseudonym = crossInstitutionDuplicates.byPseudonym(
                submission.getPeriod(), submission.getInstitution(), reportedRows);
        Map<Long, Set<String>> byName =
                crossInstitutionDuplicates.byName(submission.getPeriod(), submission.getInstitution(), reportedRows);
        return of(submission).stream()
                .map(issue -> {
                    if (issue.rule().id().equals(PersonChecks.PERSON_IS_REPORTED_BY_ONE_INSTITUTION.id())) {
                        return addOtherInstitutions(issue, byPseudonym);
                    }
                    return issue.rule().id().equals(PersonChecks.EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION.id())
                            ? addOtherInstitutions(issue, byName)
                            : issue;
                })
                .toList();
    }

    /** Issues by rules and versions of rules introduced after its half-year, as if they applied. */
    public List<Issue> ofLaterRules(Submission submission) {
        Set<Rule> inForce = new HashSet<>(Rules.of(submission.getPeriod().getHalfYear()));
        return evaluate(
                submission,
                Rules.latest().stream().filter(rule -> !inForce.contains(rule)).toList());
    }

    /** Sorted by severity, rule and row. */
    private List<Issue> evaluate(Submission submission, List<Rule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Map<String, Explanation> explanations = explanationsByIssue(submission);
        List<Issue> found = RuleRunner.run(reports.of(submission), rules);
        Map<Long, Integer> numbers =
                found.stream().anyMatch(Issue::isAboutParticipants) ? rows.rowNumbers(submission) : Map.of();
        return found.stream()
                .map(issue -> issue.withRows(numbers).withExplanation(explanations.get(issue.id())))
                .sorted(order(rules))
                .toList();
    }

    private static Comparator<Issue> order(List<Rule> rules) {
        return Comparator.comparing(Issue::severity)
                .thenComparing(issue -> rules.indexOf(issue.rule()))
                .thenComparing(issue -> issue.occurrences().get(0).finding().row());
    }

    private Map<String, Explanation> explanationsByIssue(Submission submission) {
        return explanations(submission).stream()
                .collect(Collectors.toMap(Explanation::getIssueId, Function.identity()));
    }

    public List<Explanation> explanations(Submission submission) {
        return entityManager
                .createQuery("select e from Explanation e where e.submission = :submission", Explanation.class)
                .setParameter("submission", submission)
                .getResultList();
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
