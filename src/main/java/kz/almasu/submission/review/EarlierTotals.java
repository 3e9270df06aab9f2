package kz.almasu.submission.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.submission.State;

/** Repository of the last earlier reports, in one statement for all institutions of a half-year. */
@ApplicationScoped
class EarlierTotals {

    /** The last half-year is chosen before participants are counted, so that those of older reports are not read. */
    private static final String LAST_REPORTS =
            "select r.institution_code, r.period_code, count(p.id) from (select s.institution_code,"
                    + " max(s.period_code) as period_code from submission s where s.period_code < ?1 and s.state in (%s)"
                    + " and s.institution_code in (select n.institution_code from submission n where n.period_code = ?1)"
                    + " group by s.institution_code) l join submission r on r.institution_code = l.institution_code"
                    + " and r.period_code = l.period_code left join participant p on p.submission_id = r.id"
                    + " group by r.institution_code, r.period_code";

    @PersistenceContext
    private EntityManager entityManager;

    /** By institution code; institutions without a report in this half-year or in an earlier one are absent. */
    Map<String, EarlierTotal> before(Period period) {
        String states =
                State.finished().stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        List<?> rows = entityManager
                .createNativeQuery(LAST_REPORTS.formatted(states))
                .setParameter(1, period.getCode())
                .getResultList();
        Map<String, EarlierTotal> totals = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            HalfYear halfYear = HalfYear.parse((String) columns[1]).orElseThrow();
            totals.put((String) columns[0], new EarlierTotal(halfYear, ((Number) columns[2]).longValue()));
        }
        return totals;
    }
}
