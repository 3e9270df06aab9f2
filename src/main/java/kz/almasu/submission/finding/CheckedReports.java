package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
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
import kz.almasu.submission.Submissions;
import kz.almasu.submission.rule.CheckedReport;
import kz.almasu.submission.rule.CheckedRow;
import kz.almasu.submission.rule.ExchangeCounts;

/** Loads the input data of the rules. */
@ApplicationScoped
class CheckedReports {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Periods periods;

    @Inject
    private Submissions submissions;

    @Inject
    private CheckedRows checkedRows;

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
        return new CheckedReport(
                period.getHalfYear(),
                rows,
                draftRowCount,
                yearBefore(period, institution),
                crossInstitutionDuplicates
                        .byPseudonym(period, institution, rows)
                        .keySet(),
                crossInstitutionDuplicates.byName(period, institution, rows).keySet(),
                foreignInstitutionDuplicates.sameNameInOtherCountry(foreignInstitutions),
                foreignInstitutionDuplicates.similarNameInCountry(foreignInstitutions));
    }

    /** The counts of the same half of the previous year, if that report was received. */
    private ExchangeCounts yearBefore(Period period, Institution institution) {
        return periods.find(period.getHalfYear().yearBefore().code())
                .flatMap(before -> submissions.find(before, institution))
                .filter(before -> State.finished().contains(before.getState()))
                .map(this::exchangeCounts)
                .orElse(ExchangeCounts.NONE);
    }

    private ExchangeCounts exchangeCounts(Submission submission) {
        ExchangeCounts.Builder counts = new ExchangeCounts.Builder();
        entityManager
                .createQuery(
                        "select p.direction, p.country.code, p.programme.code, count(p) from Participant p"
                                + " where p.submission = :submission"
                                + " group by p.direction, p.country.code, p.programme.code",
                        Object[].class)
                .setParameter("submission", submission)
                .getResultList()
                .forEach(row -> counts.add(
                        (Direction) row[0],
                        codeLists.find(Country.class, (String) row[1]).orElseThrow(),
                        codeLists.find(Programme.class, (String) row[2]).orElseThrow(),
                        (Long) row[3]));
        return counts.build();
    }
}
