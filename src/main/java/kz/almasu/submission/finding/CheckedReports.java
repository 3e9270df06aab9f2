package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Programme;
import kz.almasu.submission.DraftRows;
import kz.almasu.submission.PlannedParticipant;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.submission.rule.CheckedReport;
import kz.almasu.submission.rule.CheckedRow;
import kz.almasu.submission.rule.ExchangeCounts;

/** Reads what the rules see of a report. */
@ApplicationScoped
class CheckedReports {

    private static final String ACTIVITIES = "select r.institution.code, p.direction, p.country.code, p.programme.code,"
            + " count(p) from Participant p join p.submission r where r.period.code = :before and r.state in :states%s"
            + " group by r.institution.code, p.direction, p.country.code, p.programme.code";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    @Inject
    private CheckedRows checkedRows;

    @Inject
    private FinishedRows finishedRows;

    @Inject
    private DraftRows draftRows;

    @Inject
    private ForeignInstitutionDuplicates foreignInstitutionDuplicates;

    @Inject
    private CrossInstitutionDuplicates crossInstitutionDuplicates;

    CheckedReport of(Submission submission) {
        return report(
                submission.getPeriod(),
                submission.getInstitution(),
                checkedRows.of(submission),
                draftRows.count(submission));
    }

    /** The report as it would be with these participants and no others. */
    CheckedReport planned(ReportStatus standing, List<PlannedParticipant> participants) {
        return report(
                standing.period(),
                standing.institution(),
                participants.stream().map(CheckedRow::of).toList(),
                standing.hasSubmission() ? draftRows.count(standing.submission()) : 0);
    }

    /** A report that has not begun. */
    CheckedReport empty(Period period, Institution institution) {
        return report(period, institution, List.of(), 0);
    }

    private CheckedReport report(Period period, Institution institution, List<CheckedRow> rows, long unfinished) {
        Set<ForeignInstitution> used =
                rows.stream().map(CheckedRow::foreignInstitution).collect(Collectors.toCollection(LinkedHashSet::new));
        ForeignInstitutionDuplicates.Older older = foreignInstitutionDuplicates.of(used);
        return new CheckedReport(
                period.getHalfYear(),
                rows,
                unfinished,
                yearBefore(period, institution),
                crossInstitutionDuplicates.byPseudonym(period, institution, rows),
                crossInstitutionDuplicates.byName(period, institution, rows),
                older.abroad(),
                older.alike());
    }

    /**
     * The finished reports of a half-year, one after the other, in a number of statements that does not depend on how many
     * there are. Those without participants come last.
     *
     * @param each takes a submission with its report
     */
    void finished(Period period, Collection<Submission> submissions, BiConsumer<Submission, Numbered> each) {
        Map<Long, Submission> byId = new LinkedHashMap<>();
        submissions.forEach(submission -> byId.put(submission.getId(), submission));
        Map<Long, Long> unfinished = draftRows.counts(period);
        Map<String, ExchangeCounts> before = activities(period, null);
        Map<Long, ForeignInstitution> reported = finishedRows.hosts(period);
        ForeignInstitutionDuplicates.Older older =
                foreignInstitutionDuplicates.of(new LinkedHashSet<>(reported.values()));
        BiConsumer<Submission, FinishedRows.Report> take = (submission, rows) -> {
            CheckedReport report = report(
                    period,
                    rows,
                    unfinished.getOrDefault(submission.getId(), 0L),
                    before.getOrDefault(submission.getInstitution().getCode(), ExchangeCounts.NONE),
                    older);
            each.accept(submission, new Numbered(report, rows.numbers()));
        };
        // A report that was finished since the submissions were read is not among them.
        finishedRows.read(
                period,
                reported,
                rows -> Optional.ofNullable(byId.remove(rows.submission()))
                        .ifPresent(submission -> take.accept(submission, rows)));
        byId.values().forEach(submission -> take.accept(submission, FinishedRows.Report.of(submission.getId())));
    }

    private static CheckedReport report(
            Period period,
            FinishedRows.Report rows,
            long unfinished,
            ExchangeCounts before,
            ForeignInstitutionDuplicates.Older older) {
        return new CheckedReport(
                period.getHalfYear(),
                rows.rows(),
                unfinished,
                before,
                untold(rows.byMark()),
                untold(rows.byName()),
                older.abroad(),
                older.alike());
    }

    /** A report, and each participant's place in its list by id. */
    record Numbered(CheckedReport report, Map<Long, Integer> numbers) {}

    /** Reported elsewhere too; where, nobody asks. */
    private static Map<Long, Set<String>> untold(Set<Long> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> Set.of()));
    }

    /** What the institution reported in the same half a year before, if it finished that report. */
    private ExchangeCounts yearBefore(Period period, Institution institution) {
        return activities(period, institution).getOrDefault(institution.getCode(), ExchangeCounts.NONE);
    }

    /**
     * What institutions reported in the same half a year before, if they finished that report; by their codes.
     *
     * @param institution only this one; null for all
     */
    private Map<String, ExchangeCounts> activities(Period period, Institution institution) {
        Map<String, ExchangeCounts.Builder> countings = new HashMap<>();
        TypedQuery<Object[]> query = entityManager
                .createQuery(
                        ACTIVITIES.formatted(institution == null ? "" : " and r.institution = :institution"),
                        Object[].class)
                .setParameter("before", period.getHalfYear().yearBefore().code())
                .setParameter("states", List.copyOf(State.finished()));
        if (institution != null) {
            query.setParameter("institution", institution);
        }
        query.getResultList()
                .forEach(row -> countings
                        .computeIfAbsent((String) row[0], code -> new ExchangeCounts.Builder())
                        .add(
                                (Direction) row[1],
                                codeLists.find(Country.class, (String) row[2]).orElseThrow(),
                                codeLists.find(Programme.class, (String) row[3]).orElseThrow(),
                                (Long) row[4]));
        Map<String, ExchangeCounts> activities = new HashMap<>();
        countings.forEach((code, counting) -> activities.put(code, counting.build()));
        return activities;
    }
}
