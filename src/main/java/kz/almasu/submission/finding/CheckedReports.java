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

/** Loads the input data of the rules. */
@ApplicationScoped
class CheckedReports {

    private static final String EXCHANGE_COUNTS =
            "select r.institution.code, p.direction, p.country.code, p.programme.code,"
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
                draftRowCount(submission));
    }

    /** A report with draft rows cannot be submitted, and one that is submitted gets none. */
    private long draftRowCount(Submission submission) {
        return submission.getState().isEditable() ? draftRows.count(submission) : 0;
    }

    /** The report as it would be after an import that replaces all participants. */
    CheckedReport planned(ReportStatus status, List<PlannedParticipant> participants) {
        return report(
                status.period(),
                status.institution(),
                participants.stream().map(CheckedRow::of).toList(),
                status.hasSubmission() ? draftRows.count(status.submission()) : 0);
    }

    /** The data of a nil return without a submission. */
    CheckedReport empty(Period period, Institution institution) {
        return report(period, institution, List.of(), 0);
    }

    private CheckedReport report(Period period, Institution institution, List<CheckedRow> rows, long draftRowCount) {
        Set<ForeignInstitution> foreignInstitutions =
                rows.stream().map(CheckedRow::foreignInstitution).collect(Collectors.toCollection(LinkedHashSet::new));
        ForeignInstitutionDuplicates.OlderInstitutions older = foreignInstitutionDuplicates.of(foreignInstitutions);
        return new CheckedReport(
                period.getHalfYear(),
                rows,
                draftRowCount,
                yearBefore(period, institution),
                crossInstitutionDuplicates.byPseudonym(period, institution, rows),
                crossInstitutionDuplicates.byName(period, institution, rows),
                older.sameNameInOtherCountry(),
                older.similarNameInCountry(),
                older.kazakhstani());
    }

    /**
     * Loads the finished reports of a half-year one by one, those without participants last. The number of statements does
     * not depend on that of reports.
     */
    void finished(Period period, Collection<Submission> submissions, BiConsumer<Submission, NumberedReport> consumer) {
        Map<Long, Submission> byId = new LinkedHashMap<>();
        submissions.forEach(submission -> byId.put(submission.getId(), submission));
        Map<Long, Long> draftRowCounts = draftRows.counts(period);
        Map<String, ExchangeCounts> yearBefore = exchangeCountsYearBefore(period, null);
        Map<Long, ForeignInstitution> foreignInstitutions = finishedRows.foreignInstitutions(period);
        ForeignInstitutionDuplicates.OlderInstitutions older =
                foreignInstitutionDuplicates.of(new LinkedHashSet<>(foreignInstitutions.values()));
        BiConsumer<Submission, FinishedRows.Report> toReport = (submission, rows) -> {
            CheckedReport report = report(
                    period,
                    rows,
                    draftRowCounts.getOrDefault(submission.getId(), 0L),
                    yearBefore.getOrDefault(submission.getInstitution().getCode(), ExchangeCounts.NONE),
                    older);
            consumer.accept(submission, new NumberedReport(report, rows.rowNumbers()));
        };
        // Reports finished after the submissions were read are skipped.
        finishedRows.read(
                period,
                foreignInstitutions,
                rows -> Optional.ofNullable(byId.remove(rows.submission()))
                        .ifPresent(submission -> toReport.accept(submission, rows)));
        byId.values().forEach(submission -> toReport.accept(submission, FinishedRows.Report.of(submission.getId())));
    }

    private static CheckedReport report(
            Period period,
            FinishedRows.Report rows,
            long draftRowCount,
            ExchangeCounts yearBefore,
            ForeignInstitutionDuplicates.OlderInstitutions older) {
        return new CheckedReport(
                period.getHalfYear(),
                rows.rows(),
                draftRowCount,
                yearBefore,
                withoutCodes(rows.duplicatesByPseudonym()),
                withoutCodes(rows.duplicatesByName()),
                older.sameNameInOtherCountry(),
                older.similarNameInCountry(),
                older.kazakhstani());
    }

    /** @param rowNumbers position in the alphabetical list, from 1, by participant id */
    record NumberedReport(CheckedReport report, Map<Long, Integer> rowNumbers) {}

    /** Leaves out the codes of the other institutions, which retroactive findings do not show. */
    private static Map<Long, Set<String>> withoutCodes(Set<Long> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> Set.of()));
    }

    /** The counts of the same half of the previous year, if that report was received. */
    private ExchangeCounts yearBefore(Period period, Institution institution) {
        return exchangeCountsYearBefore(period, institution).getOrDefault(institution.getCode(), ExchangeCounts.NONE);
    }

    /**
     * Counts of the same half of the previous year by institution code, of received reports only.
     *
     * @param institution null for all
     */
    private Map<String, ExchangeCounts> exchangeCountsYearBefore(Period period, Institution institution) {
        Map<String, ExchangeCounts.Builder> builders = new HashMap<>();
        TypedQuery<Object[]> query = entityManager
                .createQuery(
                        EXCHANGE_COUNTS.formatted(institution == null ? "" : " and r.institution = :institution"),
                        Object[].class)
                .setParameter("before", period.getHalfYear().yearBefore().code())
                .setParameter("states", List.copyOf(State.finished()));
        if (institution != null) {
            query.setParameter("institution", institution);
        }
        query.getResultList()
                .forEach(row -> builders.computeIfAbsent((String) row[0], code -> new ExchangeCounts.Builder())
                        .add(
                                (Direction) row[1],
                                codeLists.find(Country.class, (String) row[2]).orElseThrow(),
                                codeLists.find(Programme.class, (String) row[3]).orElseThrow(),
                                (Long) row[4]));
        Map<String, ExchangeCounts> counts = new HashMap<>();
        builders.forEach((code, builder) -> counts.put(code, builder.build()));
        return counts;
    }
}
