package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;

/** All submissions. Whoever asks for one names the institution, so that no page or request reaches another's. */
@ApplicationScoped
public class Submissions {

    private static final String COUNTED = "select s, (select count(p) from Participant p where p.submission = s"
            + " and p.direction = :outgoing), (select count(q) from Participant q where q.submission = s"
            + " and q.direction = :incoming) from Submission s where s.institution = :institution"
            + " and s.period.code in :periods";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Institutions institutions;

    @Inject
    private Participants participants;

    public Optional<Submission> find(Period period, Institution institution) {
        return query(Submission.FIND, period, institution).getResultStream().findFirst();
    }

    /** The submission, locked until the transaction ends: of two actions at once, the second sees the first's result. */
    public Optional<Submission> locked(Period period, Institution institution) {
        return query(Submission.LOCK, period, institution).getResultStream().findFirst();
    }

    /** The submission, locked, begun if it was not. */
    public Submission findOrCreate(Period period, Institution institution) {
        return locked(period, institution).orElseGet(() -> {
            institutions.getForUpdate(institution.getCode());
            return locked(period, institution).orElseGet(() -> {
                Submission submission = new Submission(period, institution);
                entityManager.persist(submission);
                entityManager.flush();
                return submission;
            });
        });
    }

    /** Where this institution stands in this half-year. */
    public ReportStatus status(Period period, Institution institution) {
        return statuses(institution, List.of(period)).get(0);
    }

    /** Where this institution stands in each of these half-years, in their order; in one statement. */
    public List<ReportStatus> statuses(Institution institution, List<Period> periods) {
        Map<String, ReportStatus> begun =
                findOrCreate(institution, periods.stream().map(Period::getCode).toList());
        return periods.stream()
                .map(period ->
                        begun.getOrDefault(period.getCode(), new ReportStatus(institution, period, null, Totals.NONE)))
                .toList();
    }

    /** Where the institution stood in the same half a year before, if it reported that half-year here. */
    public Optional<ReportStatus> yearBefore(ReportStatus standing) {
        String before = standing.period().getHalfYear().yearBefore().code();
        return Optional.ofNullable(
                findOrCreate(standing.institution(), List.of(before)).get(before));
    }

    private Map<String, ReportStatus> findOrCreate(Institution institution, List<String> periods) {
        Map<String, ReportStatus> begun = new HashMap<>();
        if (!periods.isEmpty()) {
            entityManager
                    .createQuery(COUNTED, Object[].class)
                    .setParameter("institution", institution)
                    .setParameter("periods", periods)
                    .setParameter("outgoing", Direction.OUTGOING)
                    .setParameter("incoming", Direction.INCOMING)
                    .getResultStream()
                    .forEach(row -> {
                        Submission submission = (Submission) row[0];
                        Totals totals = new Totals((Long) row[1], (Long) row[2]);
                        Period period = submission.getPeriod();
                        begun.put(period.getCode(), new ReportStatus(institution, period, submission, totals));
                    });
        }
        return begun;
    }

    /** Where every institution stands in this half-year, in catalogue order. */
    public List<ReportStatus> statuses(Period period) {
        var submissions = entityManager
                .createQuery(
                        "select distinct s from Submission s left join fetch s.history where s.period = :period",
                        Submission.class)
                .setParameter("period", period)
                .getResultStream()
                .collect(Collectors.toMap(Submission::getInstitution, Function.identity()));
        var totals = participants.totals(period);
        return institutions.all().stream()
                .map(institution -> {
                    Submission submission = submissions.get(institution);
                    Totals counted =
                            submission == null ? Totals.NONE : totals.getOrDefault(submission.getId(), Totals.NONE);
                    return new ReportStatus(institution, period, submission, counted);
                })
                .toList();
    }

    /** The finished submissions of a half-year, by their institutions in catalogue order. */
    public List<Submission> finished(Period period) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s.period = :period and s.state in :states"
                                + " order by s.institution.position",
                        Submission.class)
                .setParameter("period", period)
                .setParameter("states", List.copyOf(State.finished()))
                .getResultList();
    }

    /** How many submissions each half-year has in each state; a half-year without any is not there. */
    public Map<Period, Map<State, Long>> countByState() {
        Map<Period, Map<State, Long>> tally = new HashMap<>();
        entityManager
                .createQuery(
                        "select s.period, s.state, count(s) from Submission s group by s.period, s.state",
                        Object[].class)
                .getResultList()
                .forEach(row -> tally.computeIfAbsent((Period) row[0], period -> new EnumMap<>(State.class))
                        .put((State) row[1], (Long) row[2]));
        return tally;
    }

    private TypedQuery<Submission> query(String name, Period period, Institution institution) {
        return entityManager
                .createNamedQuery(name, Submission.class)
                .setParameter("period", period)
                .setParameter("institution", institution);
    }
}
