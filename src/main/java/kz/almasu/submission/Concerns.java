package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;

/** What the rules find in reports, with the explanations that were given. */
@ApplicationScoped
public class Concerns {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CheckedReports reports;

    @Inject
    private Elsewhere elsewhere;

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

    /** The same for the ministry: it is told which other institutions have reported the same. */
    public List<Concern> withInstitutions(Submission submission) {
        Map<Long, Set<String>> byMark = elsewhere.byMark(submission);
        Map<Long, Set<String>> byName = elsewhere.byName(submission);
        return of(submission).stream()
                .map(concern -> {
                    if (concern.rule().id().equals(PersonChecks.PERSON_IS_REPORTED_BY_ONE_INSTITUTION.id())) {
                        return told(concern, byMark);
                    }
                    return concern.rule().id().equals(PersonChecks.EXCHANGE_IS_REPORTED_BY_ONE_INSTITUTION.id())
                            ? told(concern, byName)
                            : concern;
                })
                .toList();
    }

    /** What later versions of the rules, and later rules, would find in it, had they held already. */
    public List<Concern> ofLaterRules(Submission submission) {
        Set<Rule> held = new HashSet<>(Rules.of(submission.getPeriod().getHalfYear()));
        return found(
                submission,
                Rules.latest().stream().filter(rule -> !held.contains(rule)).toList());
    }

    private List<Concern> found(Submission submission, Collection<Rule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Map<String, Explanation> given = explanations(submission).stream()
                .collect(Collectors.toMap(Explanation::getFinding, Function.identity()));
        return Inspection.of(reports.of(submission), rules).stream()
                .map(concern -> concern.explained(given.get(concern.id())))
                .toList();
    }

    private List<Explanation> explanations(Submission submission) {
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
