package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.CodeIndex;
import kz.almasu.submission.ParticipantTable;
import kz.almasu.submission.State;
import kz.almasu.submission.rule.CheckedRow;

/** Reads the participants of all finished reports of a half-year in one statement, as the rules see them. */
@ApplicationScoped
class FinishedRows {

    /** Beside each row its place in the report, and whether another report has the same person or the same exchange. */
    private static final String FINISHED = "select " + ParticipantTable.CHECKED_COLUMNS + ", p.submission_id,"
            + " row_number() over (partition by p.submission_id order by p.sort_key, p.id),"
            + " min(p.submission_id) over (partition by p.person_pseudonym),"
            + " max(p.submission_id) over (partition by p.person_pseudonym),"
            + " min(p.submission_id) over (partition by p.search_name, p.direction, p.start_date, p.end_date,"
            + " coalesce(f.merged_into_id, f.id)),"
            + " max(p.submission_id) over (partition by p.search_name, p.direction, p.start_date, p.end_date,"
            + " coalesce(f.merged_into_id, f.id))"
            + " from participant p join submission s on s.id = p.submission_id"
            + " join foreign_institution f on f.id = p.foreign_institution_id"
            + " where s.period_code = ? and s.state in (%s) order by p.submission_id";

    private static final int SUBMISSION = ParticipantTable.NEXT_COLUMN;
    private static final int ROW_NUMBER = SUBMISSION + 1;
    private static final int FIRST_BY_PERSON = SUBMISSION + 2;
    private static final int LAST_BY_PERSON = SUBMISSION + 3;
    private static final int FIRST_BY_NAME = SUBMISSION + 4;
    private static final int LAST_BY_NAME = SUBMISSION + 5;

    /** So many rows of a half-year are fetched at a time. */
    private static final int FETCHED = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ParticipantRows participantRows;

    /**
     * The rows of one finished report.
     *
     * @param numbers each participant's place in the alphabetical list, from 1, by id
     * @param byMark the ids of those whose person another finished report has too, by identity number
     * @param byName the ids of those whose namesake another one has in the same exchange
     */
    public record Report(
            Long submission, List<CheckedRow> rows, Map<Long, Integer> numbers, Set<Long> byMark, Set<Long> byName) {

        public static Report of(Long submission) {
            return new Report(submission, new ArrayList<>(), new HashMap<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /**
     * The finished reports of a half-year that have participants, one after the other, so that only one is in memory.
     *
     * @param hosts the institutions abroad that are meant, by the id reported
     */
    public void read(Period period, Map<Long, ForeignInstitution> hosts, Consumer<Report> each) {
        CodeIndex codes = participantRows.codes();
        Report[] present = {Report.of(null)};
        String states =
                State.finished().stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        participantRows.read(FINISHED.formatted(states), period.getCode(), FETCHED, row -> {
            if (!Objects.equals(present[0].submission, row.getLong(SUBMISSION))) {
                done(present[0], each);
                present[0] = Report.of(row.getLong(SUBMISSION));
            }
            add(row, present[0], codes, hosts.get(row.getLong(ParticipantTable.FOREIGN_INSTITUTION)));
        });
        done(present[0], each);
    }

    private static void add(ResultSet row, Report report, CodeIndex codes, ForeignInstitution host)
            throws SQLException {
        if (host == null) {
            return; // of a report finished since the hosts were read
        }
        CheckedRow checked = ParticipantRows.checkedRow(row, host, codes);
        report.rows.add(checked);
        report.numbers.put(checked.id(), row.getInt(ROW_NUMBER));
        if (checked.personPseudonym() != null && row.getLong(FIRST_BY_PERSON) != row.getLong(LAST_BY_PERSON)) {
            report.byMark.add(checked.id());
        }
        if (row.getLong(FIRST_BY_NAME) != row.getLong(LAST_BY_NAME)) {
            report.byName.add(checked.id());
        }
    }

    private static void done(Report report, Consumer<Report> each) {
        if (report.submission != null) {
            each.accept(report);
        }
    }

    /** The institutions abroad of all finished reports of a half-year, by the id reported; for a merged one, its survivor. */
    public Map<Long, ForeignInstitution> hosts(Period period) {
        return entityManager
                .createQuery(
                        "select f from ForeignInstitution f left join fetch f.mergedInto where f.id in"
                                + " (select p.foreignInstitution.id from Participant p where p.submission.period = :period"
                                + " and p.submission.state in :states)",
                        ForeignInstitution.class)
                .setParameter("period", period)
                .setParameter("states", List.copyOf(State.finished()))
                .getResultStream()
                .collect(Collectors.toMap(ForeignInstitution::getId, ForeignInstitution::canonical));
    }
}
