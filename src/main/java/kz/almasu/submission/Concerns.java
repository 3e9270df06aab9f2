package kz.almasu.submission;

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
import kz.almasu.system.Refusal;

/** What the rules find in reports, with the explanations that were given. */
@ApplicationScoped
public class Concerns {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CheckedReports reports;

    @Inject
    private CheckedRows rows;

    @Inject
    private Institutions institutions;

    /** What the rules of its half-year find in a report, the gravest first. */
    public List<Concern> of(Submission submission) {
        return found(submission, Rules.of(submission.getPeriod().getHalfYear()));
    }

    /** What they would find in a nil return of an institution that has not begun its report. */
    public List<Concern> ofNone(Period period, Institution institution) {
        return Inspection.of(reports.empty(period, institution), Rules.of(period.getHalfYear()));
    }

    /**
     * What the rules of its half-year would find in a report with these participants and no others. The rules that their
     * entries hold to already are not asked again.
     */
    List<Concern> ofPlanned(Standing standing, List<PlannedParticipant> participants) {
        List<Rule> rules = Rules.of(standing.period().getHalfYear()).stream()
                .filter(rule -> !Checks.ALL.contains(rule))
                .toList();
        Map<String, Explanation> given = standing.isBegun() ? given(standing.submission()) : Map.of();
        return Inspection.of(reports.planned(standing, participants), rules).stream()
                .map(concern -> concern.inSheet().explained(given.get(concern.id())))
                .sorted(order(rules))
                .toList();
    }

    /**
     * Explains a warning, or explains it anew, for as many participants as it is about now.
     *
     * @throws Refusal conflict, if it is no warning; invalid, if the text is missing or too long
     */
    public Concern explain(Submission submission, Concern concern, String text, Account by, Instant at) {
        if (!concern.isExplainable()) {
            throw Refusal.conflict("explanation.notAsked", concern.severity());
        }
        Explanation given =
                concern.explanation() == null ? new Explanation(submission, concern) : concern.explanation();
        given.give(text, concern.records(), by.getLogin(), at);
        if (concern.explanation() == null) {
            entityManager.persist(given);
        }
        return concern.explained(given);
    }

    /** {@link #of} for the ministry: it is told which other institutions have reported the same. */
    public List<Concern> withInstitutions(Submission submission) {
        CheckedReport report = reports.of(submission);
        return found(submission, report, Rules.of(submission.getPeriod().getHalfYear())).stream()
                .map(concern -> {
                    if (concern.rule().id().equals(PersonChecks.PERSON_IS_REPORTED_BY_ONE_INSTITUTION.id())) {
                        return told(concern, report.byMark());
                    }
                    return concern.rule().id().equals(PersonChecks.EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION.id())
                            ? told(concern, report.byName())
                            : concern;
                })
                .toList();
    }

    /** What later versions of the rules, and later rules, would find in finished reports of a half-year, had they held. */
    Map<Submission, List<Concern>> ofLaterRules(Period period, Collection<Submission> finished) {
        Set<Rule> held = new HashSet<>(Rules.of(period.getHalfYear()));
        List<Rule> later =
                Rules.latest().stream().filter(rule -> !held.contains(rule)).toList();
        return later.isEmpty() || finished.isEmpty() ? Map.of() : ofRules(period, finished, later);
    }

    /** What these rules find in finished reports of a half-year, in a number of statements that does not depend on theirs. */
    Map<Submission, List<Concern>> ofRules(Period period, Collection<Submission> finished, List<Rule> rules) {
        Map<Submission, List<Concern>> found = new HashMap<>();
        Map<Submission, List<Explanation>> given =
                explanations(period).stream().collect(Collectors.groupingBy(Explanation::getSubmission));
        reports.finished(
                period,
                finished,
                (submission, report) -> found.put(
                        submission,
                        explained(
                                Inspection.of(report.report(), rules),
                                report.numbers(),
                                byFinding(given.getOrDefault(submission, List.of())),
                                rules)));
        return found;
    }

    /** The gravest first, then in the order of the rules, then of the list. */
    List<Concern> found(Submission submission, List<Rule> rules) {
        return found(submission, reports.of(submission), rules);
    }

    private List<Concern> found(Submission submission, CheckedReport report, List<Rule> rules) {
        Map<String, Explanation> given = given(submission);
        List<Concern> found = Inspection.of(report, rules);
        Map<Long, Integer> numbers =
                found.stream().anyMatch(Concern::isAboutParticipants) ? rows.numbers(submission) : Map.of();
        return explained(found, numbers, given, rules);
    }

    private static List<Concern> explained(
            List<Concern> found, Map<Long, Integer> numbers, Map<String, Explanation> given, List<Rule> rules) {
        return found.stream()
                .map(concern -> concern.inRows(numbers).explained(given.get(concern.id())))
                .sorted(order(rules))
                .toList();
    }

    private static Comparator<Concern> order(List<Rule> rules) {
        return Comparator.comparing(Concern::severity)
                .thenComparing(concern -> rules.indexOf(concern.rule()))
                .thenComparing(concern -> concern.places().get(0).finding().row());
    }

    private Map<String, Explanation> given(Submission submission) {
        return byFinding(explanations(submission));
    }

    private static Map<String, Explanation> byFinding(List<Explanation> explanations) {
        return explanations.stream().collect(Collectors.toMap(Explanation::getFinding, Function.identity()));
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

    List<Explanation> explanations(Submission submission) {
        return entityManager
                .createQuery("select e from Explanation e where e.submission = :submission", Explanation.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    private Concern told(Concern concern, Map<Long, Set<String>> codes) {
        List<Concern.Place> places = concern.places().stream()
                .map(place -> new Concern.Place(
                        place.participant(),
                        place.name(),
                        place.finding(),
                        codes.getOrDefault(place.participant(), Set.of()).stream()
                                .map(institutions::get)
                                .toList()))
                .toList();
        return new Concern(concern.id(), concern.rule(), concern.records(), places, concern.explanation());
    }
}
