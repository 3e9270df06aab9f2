package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.submission.rule.CheckedReport;
import kz.almasu.submission.rule.EntryValidity;
import kz.almasu.submission.rule.PersonChecks;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.Rules;
import kz.almasu.system.Refusal;

/** What the rules find in reports, with the explanations that were given. */
@ApplicationScoped
public class Issues {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CheckedReports reports;

    @Inject
    private CheckedRows rows;

    @Inject
    private Institutions institutions;

    /** What the rules of its half-year find in a report, the gravest first. */
    public List<Issue> of(Submission submission) {
        return evaluate(submission, Rules.of(submission.getPeriod().getHalfYear()));
    }

    /** What they would find in a nil return of an institution that has not begun its report. */
    public List<Issue> ofNilReturn(Period period, Institution institution) {
        return RuleRunner.run(reports.empty(period, institution), Rules.of(period.getHalfYear()));
    }

    /**
     * What the rules of its half-year would find in a report with these participants and no others. The rules that their
     * entries hold to already are not asked again.
     */
    public List<Issue> ofPlanned(ReportStatus standing, List<PlannedParticipant> participants) {
        List<Rule> rules = Rules.of(standing.period().getHalfYear()).stream()
                .filter(rule -> !EntryValidity.ALL.contains(rule))
                .toList();
        Map<String, Explanation> given =
                standing.hasSubmission() ? explanationsByIssue(standing.submission()) : Map.of();
        return RuleRunner.run(reports.planned(standing, participants), rules).stream()
                .map(concern -> concern.withSheetRows().withExplanation(given.get(concern.id())))
                .sorted(order(rules))
                .toList();
    }

    /**
     * Explains a warning, or explains it anew, for as many participants as it is about now.
     *
     * @throws Refusal conflict, if it is no warning; invalid, if the text is missing or too long
     */
    public Issue explain(Submission submission, Issue concern, String text, Account by, Instant at) {
        if (!concern.isExplainable()) {
            throw Refusal.conflict("explanation.notAsked", concern.severity());
        }
        Explanation given =
                concern.explanation() == null ? new Explanation(submission, concern) : concern.explanation();
        given.update(text, concern.records(), by.getLogin(), at);
        if (concern.explanation() == null) {
            entityManager.persist(given);
        }
        return concern.withExplanation(given);
    }

    /** {@link #of} for the ministry: it is told which other institutions have reported the same. */
    public List<Issue> withOtherInstitutions(Submission submission) {
        CheckedReport report = reports.of(submission);
        return evaluate(submission, report, Rules.of(submission.getPeriod().getHalfYear())).stream()
                .map(concern -> {
                    if (concern.rule().id().equals(PersonChecks.PERSON_IS_REPORTED_BY_ONE_INSTITUTION.id())) {
                        return addOtherInstitutions(concern, report.duplicatesByPseudonym());
                    }
                    return concern.rule().id().equals(PersonChecks.EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION.id())
                            ? addOtherInstitutions(concern, report.duplicatesByName())
                            : concern;
                })
                .toList();
    }

    /** What later versions of the rules, and later rules, would find in finished reports of a half-year, had they held. */
    public Map<Submission, List<Issue>> ofLaterRules(Period period, Collection<Submission> finished) {
        Set<Rule> held = new HashSet<>(Rules.of(period.getHalfYear()));
        List<Rule> later =
                Rules.latest().stream().filter(rule -> !held.contains(rule)).toList();
        return later.isEmpty() || finished.isEmpty() ? Map.of() : ofRules(period, finished, later);
    }

    /** What these rules find in finished reports of a half-year, in a number of statements that does not depend on theirs. */
    public Map<Submission, List<Issue>> ofRules(Period period, Collection<Submission> finished, List<Rule> rules) {
        Map<Submission, List<Issue>> found = new HashMap<>();
        Map<Submission, List<Explanation>> given =
                explanations(period).stream().collect(Collectors.groupingBy(Explanation::getSubmission));
        reports.finished(
                period,
                finished,
                (submission, report) -> found.put(
                        submission,
                        explained(
                                RuleRunner.run(report.report(), rules),
                                report.numbers(),
                                byFinding(given.getOrDefault(submission, List.of())),
                                rules)));
        return found;
    }

    /** The gravest first, then in the order of the rules, then of the list. */
    public List<Issue> evaluate(Submission submission, List<Rule> rules) {
        return evaluate(submission, reports.of(submission), rules);
    }

    private List<Issue> evaluate(Submission submission, CheckedReport report, List<Rule> rules) {
        Map<String, Explanation> given = explanationsByIssue(submission);
        List<Issue> found = RuleRunner.run(report, rules);
        Map<Long, Integer> numbers =
                found.stream().anyMatch(Issue::isAboutParticipants) ? rows.rowNumbers(submission) : Map.of();
        return explained(found, numbers, given, rules);
    }

    private static List<Issue> explained(
            List<Issue> found, Map<Long, Integer> numbers, Map<String, Explanation> given, List<Rule> rules) {
        return found.stream()
                .map(concern -> concern.withRows(numbers).withExplanation(given.get(concern.id())))
                .sorted(order(rules))
                .toList();
    }

    private static Comparator<Issue> order(List<Rule> rules) {
        return Comparator.comparing(Issue::severity)
                .thenComparing(concern -> rules.indexOf(concern.rule()))
                .thenComparing(concern -> concern.occurrences().get(0).finding().row());
    }

    private Map<String, Explanation> explanationsByIssue(Submission submission) {
        return byFinding(explanations(submission));
    }

    private static Map<String, Explanation> byFinding(List<Explanation> explanations) {
        return explanations.stream().collect(Collectors.toMap(Explanation::getIssueId, Function.identity()));
    }

    private List<Explanation> explanations(Period period) {
        return entityManager
                .createQuery(
                        "select e from Explanation e where e.submission.period = :period"
                                + " and e.submission.state in :states",
                        Explanation.class)
                .setParameter("period", period)
                .setParameter("states", List.copyOf(State.finished()))
                .getResultList();
    }

    public List<Explanation> explanations(Submission submission) {
        return entityManager
                .createQuery("select e from Explanation e where e.submission = :submission", Explanation.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    private Issue addOtherInstitutions(Issue concern, Map<Long, Set<String>> codes) {
        List<Issue.Occurrence> places = concern.occurrences().stream()
                .map(place -> new Issue.Occurrence(
                        place.participant(),
                        place.name(),
                        place.finding(),
                        codes.getOrDefault(place.participant(), Set.of()).stream()
                                .map(institutions::get)
                                .toList()))
                .toList();
        return new Issue(concern.id(), concern.rule(), concern.records(), places, concern.explanation());
    }
}
