package kz.almasu.submission;

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

/**
 * Reads the participants of a report as the rules see them: single columns, not entities, so that ten thousand are read
 * and checked after each change.
 */
@ApplicationScoped
class CheckedRows {

    private static final String ROWS = ParticipantRows.COLUMNS + " from participant p where p.submission_id = ?";

    private static final String ORDER = "select id from participant where submission_id = ? order by alphabetical, id";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ParticipantRows participantRows;

    /** In no particular order: most are never named. */
    List<CheckedRow> of(Submission submission) {
        ParticipantRows.Lists lists = participantRows.lists();
        Map<Long, ForeignInstitution> hosts = hosts(submission);
        List<CheckedRow> rows = new ArrayList<>();
        participantRows.read(ROWS, submission.getId(), 0, row -> {
            ForeignInstitution host = hosts.get(row.getLong(10));
            rows.add(CheckedRow.of(row.getLong(1), lists.entry(row, host), host));
        });
        return rows;
    }

    /** Each participant's place in the alphabetical list, from 1, by id. */
    Map<Long, Integer> numbers(Submission submission) {
        Map<Long, Integer> numbers = new HashMap<>();
        participantRows.read(ORDER, submission.getId(), 0, row -> numbers.put(row.getLong(1), numbers.size() + 1));
        return numbers;
    }

    /** The institutions abroad by the id reported; for a merged one, what it was merged into. */
    private Map<Long, ForeignInstitution> hosts(Submission submission) {
        return entityManager
                .createQuery(
                        "select f from ForeignInstitution f left join fetch f.mergedInto where f.id in"
                                + " (select p.foreignInstitution.id from Participant p where p.submission = :submission)",
                        ForeignInstitution.class)
                .setParameter("submission", submission)
                .getResultStream()
                .collect(Collectors.toMap(ForeignInstitution::getId, ForeignInstitution::surviving));
    }
}
