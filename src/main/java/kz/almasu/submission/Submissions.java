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
import kz.almasu.system.Refusal;

/** Repository of submissions. Lookup requires the institution, so that no request reaches the report of another. */
@ApplicationScoped
public class Submissions {

    private static final String WITH_TOTALS = "select s, (select count(p) from Participant p where p.submission = s"
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

    /**
     * The submission with a pessimistic lock until the end of the transaction: of two concurrent actions, the second
     * sees the result of the first.
     */
    public Optional<Submission> locked(Period period, Institution institution) {
        return query(Submission.LOCK, period, institution).getResultStream().findFirst();
    }

    /** The locked submission, created if missing. @throws Refusal as {@link #requireExpected} */
    public Submission findOrCreate(Period period, Institution institution) {
        return locked(period, institution).orElseGet(() -> {
            institutions.getForUpdate(institution.getCode());
            return locked(period, institution).orElseGet(() -> {
                requireExpected(period, institution);
                Submission submission = new Submission(period, institution);
                entityManager.persist(submission);
                entityManager.flush();
                return submission;
            });
        });
    }

    /** Number of institutions whose report is expected. */
    public int countExpected(Period period) {
        return Math.toIntExact(institutions.all().stream()
                .filter(institution -> ReportStatus.isExpected(institution, period))
                .count());
    }

    /** @throws Refusal conflict, if the institution does not exist in the half-year */
    public void requireExpected(Period period, Institution institution) {
        if (!ReportStatus.isExpected(institution, period)) {
            throw Refusal.conflict("institution.notExpected", institution, period);
        }
    }

    public ReportStatus status(Period period, Institution institution) {
        return statuses(institution, List.of(period)).get(0);
    }

    /** Status of an institution in each of these half-years, in their order, loaded in one statement. */
    public List<ReportStatus> statuses(Institution institution, List<Period> periods) {
        Map<String, ReportStatus> statuses = withSubmission(
                institution, periods.stream().map(Period::getCode).toList());
        return periods.stream()
                .map(period -> statuses.getOrDefault(
                        period.getCode(), new ReportStatus(institution, period, null, Totals.NONE)))
                .toList();
    }

    /** Status in the same half of the previous year; empty if the institution did not report it in the portal. */
    public Optional<ReportStatus> yearBefore(ReportStatus status) {
        String before = status.period().getHalfYear().yearBefore().code();
        return Optional.ofNullable(
                withSubmission(status.institution(), List.of(before)).get(before));
    }

    /** Statuses by period code; periods without a submission are absent. */
    private Map<String, ReportStatus> withSubmission(Institution institution, List<String> periods) {
        Map<String, ReportStatus> statuses = new HashMap<>();
        if (!periods.isEmpty()) {
            entityManager
                    .createQuery(WITH_TOTALS, Object[].class)
                    .setParameter("institution", institution)
                    .setParameter("periods", periods)
                    .setParameter("outgoing", Direction.OUTGOING)
                    .setParameter("incoming", Direction.INCOMING)
                    .getResultStream()
                    .forEach(row -> {
                        Submission submission = (Submission) row[0];
                        Totals totals = new Totals((Long) row[1], (Long) row[2]);
                        Period period = submission.getPeriod();
                        statuses.put(period.getCode(), new ReportStatus(institution, period, submission, totals));
                    });
        }
        return statuses;
    }

    /** In catalogue order: the institutions that have a submission, and those whose report is expected. */
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
                .filter(status -> status.hasSubmission() || status.isExpected())
                .toList();
    }

    /** Finished submissions of a half-year, in catalogue order of their institutions. */
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

    /** Number of submissions; periods without any are absent. */
    public Map<Period, Map<State, Long>> countByState() {
        Map<Period, Map<State, Long>> counts = new HashMap<>();
        entityManager
                .createQuery(
                        "select s.period, s.state, count(s) from Submission s group by s.period, s.state",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((Period) row[0], period -> new EnumMap<>(State.class))
                        .put((State) row[1], (Long) row[2]));
        return counts;
    }

    private TypedQuery<Submission> query(String name, Period period, Institution institution) {
        return entityManager
                .createNamedQuery(name, Submission.class)
                .setParameter("period", period)
                .setParameter("institution", institution);
    }
}
