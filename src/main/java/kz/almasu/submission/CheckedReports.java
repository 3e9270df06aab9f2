package kz.almasu.submission;

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

/** Reads what the rules see of a report. */
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
    private UnfinishedRows unfinishedRows;

    @Inject
    private CheckedHosts hosts;

    @Inject
    private Elsewhere elsewhere;

    CheckedReport of(Submission submission) {
        return report(
                submission.getPeriod(),
                submission.getInstitution(),
                checkedRows.of(submission),
                unfinishedRows.count(submission));
    }

    /** The report as it would be with these participants and no others. */
    CheckedReport planned(Standing standing, List<PlannedParticipant> participants) {
        return report(
                standing.period(),
                standing.institution(),
                participants.stream().map(CheckedRow::of).toList(),
                standing.isBegun() ? unfinishedRows.count(standing.submission()) : 0);
    }

    /** A report that has not begun. */
    CheckedReport empty(Period period, Institution institution) {
        return report(period, institution, List.of(), 0);
    }

    private CheckedReport report(Period period, Institution institution, List<CheckedRow> rows, long unfinished) {
        Set<ForeignInstitution> used =
                rows.stream().map(CheckedRow::host).collect(Collectors.toCollection(LinkedHashSet::new));
        return new CheckedReport(
                period.getHalfYear(),
                rows,
                unfinished,
                before(period, institution),
                elsewhere.byMark(period, institution, rows).keySet(),
                elsewhere.byName(period, institution, rows).keySet(),
                hosts.abroad(used),
                hosts.alike(used));
    }

    /** What the institution reported in the same half a year before, if it finished that report. */
    private Activity before(Period period, Institution institution) {
        return periods.find(period.getHalfYear().yearBefore().code())
                .flatMap(before -> submissions.find(before, institution))
                .filter(before -> State.finished().contains(before.getState()))
                .map(this::activity)
                .orElse(Activity.NONE);
    }

    private Activity activity(Submission submission) {
        Activity.Counting counting = new Activity.Counting();
        entityManager
                .createQuery(
                        "select p.direction, p.country.code, p.programme.code, count(p) from Participant p"
                                + " where p.submission = :submission"
                                + " group by p.direction, p.country.code, p.programme.code",
                        Object[].class)
                .setParameter("submission", submission)
                .getResultList()
                .forEach(row -> counting.add(
                        (Direction) row[0],
                        codeLists.find(Country.class, (String) row[1]).orElseThrow(),
                        codeLists.find(Programme.class, (String) row[2]).orElseThrow(),
                        (Long) row[3]));
        return counting.activity();
    }
}
