package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.CodeIndex;
import kz.almasu.submission.ParticipantTable;
import kz.almasu.submission.Submission;
import kz.almasu.submission.rule.CheckedRow;

/**
 * Loads the participants of a report as input of the rules. Reads single columns instead of entities: up to ten
 * thousand participants are read and checked after each change.
 */
@ApplicationScoped
class CheckedRows {

    private static final String ROWS =
            "select " + ParticipantTable.CHECKED_COLUMNS + " from participant p where p.submission_id = ?";

    private static final String ORDER = "select id from participant where submission_id = ? order by sort_key, id";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ParticipantRows participantRows;

    /** Rows in undefined order: most have no finding and need no row number. */
    List<CheckedRow> of(Submission submission) {
        CodeIndex codes = participantRows.codes();
        Map<Long, ForeignInstitution> foreignInstitutions = foreignInstitutions(submission);
        List<CheckedRow> rows = new ArrayList<>();
        participantRows.read(ROWS, submission.getId(), 0, row -> {
            ForeignInstitution foreignInstitution =
                    foreignInstitutions.get(row.getLong(ParticipantTable.FOREIGN_INSTITUTION));
            rows.add(ParticipantRows.checkedRow(row, foreignInstitution, codes));
        });
        return rows;
    }

    /** Position in the alphabetical list, from 1, by participant id. */
    Map<Long, Integer> rowNumbers(Submission submission) {
        Map<Long, Integer> numbers = new HashMap<>();
        participantRows.read(ORDER, submission.getId(), 0, row -> numbers.put(row.getLong(1), numbers.size() + 1));
        return numbers;
    }

    /** The canonical institutions abroad by the id reported. */
    private Map<Long, ForeignInstitution> foreignInstitutions(Submission submission) {
        return entityManager
                .createQuery(
                        "select f from ForeignInstitution f left join fetch f.mergedInto where f.id in"
                                + " (select p.foreignInstitution.id from Participant p where p.submission = :submission)",
                        ForeignInstitution.class)
                .setParameter("submission", submission)
                .getResultStream()
                .collect(Collectors.toMap(ForeignInstitution::getId, ForeignInstitution::canonical));
    }
}
