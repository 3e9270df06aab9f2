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

/** Loads the participants of all finished reports of a half-year in one statement, as input of the rules. */
@ApplicationScoped
class FinishedRows {

    /** Each row with its number in the report, and with the ids of reports of the same person and of the same exchange. */
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

    private static final int FETCH_SIZE = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ParticipantRows participantRows;

    /**
     * The rows of one finished report.
     *
     * @param rowNumbers position in the alphabetical list, from 1, by participant id
     * @param duplicatesByPseudonym ids of rows whose person another finished report has too, by identity number
     * @param duplicatesByName ids of rows whose person another finished report has too, by name and exchange
     */
    public record Report(
            Long submission,
            List<CheckedRow> rows,
            Map<Long, Integer> rowNumbers,
            Set<Long> duplicatesByPseudonym,
            Set<Long> duplicatesByName) {

        public static Report of(Long submission) {
            return new Report(submission, new ArrayList<>(), new HashMap<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /**
     * Reads the finished reports that have participants one by one, so that only one is in memory.
     *
     * @param foreignInstitutions canonical institutions abroad by the id reported
     */
    public void read(Period period, Map<Long, ForeignInstitution> foreignInstitutions, Consumer<Report> consumer) {
        CodeIndex codes = participantRows.codes();
        Report[] current = {Report.of(null)};
        String states =
                State.finished().stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        participantRows.read(FINISHED.formatted(states), period.getCode(), FETCH_SIZE, row -> {
            if (!Objects.equals(current[0].submission, row.getLong(SUBMISSION))) {
                pass(current[0], consumer);
                current[0] = Report.of(row.getLong(SUBMISSION));
            }
            add(row, current[0], codes, foreignInstitutions.get(row.getLong(ParticipantTable.FOREIGN_INSTITUTION)));
        });
        pass(current[0], consumer);
    }

    private static void add(ResultSet row, Report report, CodeIndex codes, ForeignInstitution foreignInstitution)
            throws SQLException {
        if (foreignInstitution == null) {
            return; // the report was finished after the foreign institutions were read
        }
        CheckedRow checked = ParticipantRows.checkedRow(row, foreignInstitution, codes);
        report.rows.add(checked);
        report.rowNumbers.put(checked.id(), row.getInt(ROW_NUMBER));
        if (checked.personPseudonym() != null && row.getLong(FIRST_BY_PERSON) != row.getLong(LAST_BY_PERSON)) {
            report.duplicatesByPseudonym.add(checked.id());
        }
        if (row.getLong(FIRST_BY_NAME) != row.getLong(LAST_BY_NAME)) {
            report.duplicatesByName.add(checked.id());
        }
    }

    private static void pass(Report report, Consumer<Report> consumer) {
        if (report.submission != null) {
            consumer.accept(report);
        }
    }

    /** The canonical institutions abroad of all finished reports of a half-year, by the id reported. */
    public Map<Long, ForeignInstitution> foreignInstitutions(Period period) {
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
