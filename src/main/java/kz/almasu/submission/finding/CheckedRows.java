package kz.almasu.submission.finding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.CodeIndex;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantTable;
import kz.almasu.submission.Submission;
import kz.almasu.submission.rule.CheckedRow;

/**
 * Loads the participants of a report as input of the rules. Reads single columns instead of entities: up to ten
 * thousand participants are read and checked after each change.
 */
@ApplicationScoped
class CheckedRows {

    private static final String ORDER = "select id from participant where submission_id = ? order by sort_key, id";

    /** JDBC instead of JPA takes a third of the time for many rows. The connection joins the current transaction. */
    @Resource(lookup = "java:jboss/datasources/Almasu")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    /** Rows in undefined order: most have no finding and need no row number. */
    List<CheckedRow> of(Submission submission) {
        CodeIndex codes = new CodeIndex(codeLists);
        Map<Long, ForeignInstitution> foreignInstitutions = foreignInstitutions(submission);
        List<CheckedRow> rows = new ArrayList<>();
        read(ParticipantTable.SELECT_CHECKED, submission, row -> {
            ForeignInstitution foreignInstitution =
                    foreignInstitutions.get(row.getLong(ParticipantTable.FOREIGN_INSTITUTION));
            ParticipantEntry entry = ParticipantTable.read(row, codes);
            entry.setForeignInstitution(foreignInstitution.getName());
            rows.add(CheckedRow.of(row.getLong(ParticipantTable.ID), entry, foreignInstitution));
        });
        return rows;
    }

    /** Position in the alphabetical list, from 1, by participant id. */
    Map<Long, Integer> rowNumbers(Submission submission) {
        Map<Long, Integer> numbers = new HashMap<>();
        read(ORDER, submission, row -> numbers.put(row.getLong(1), numbers.size() + 1));
        return numbers;
    }

    private interface RowConsumer {

        void accept(ResultSet row) throws SQLException;
    }

    private void read(String sql, Submission submission, RowConsumer consumer) {
        entityManager.flush(); // JDBC must see the changes of this transaction
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, submission.getId());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("participants of a report", e);
        }
    }

    /** The canonical institutions abroad by the id reported. */
    private Map<Long, ForeignInstitution> foreignInstitutions(Submission submission) {
        return entityManager
                .createQuery(
                        "select f from ForeignInstitution f where f.id in"
                                + " (select p.foreignInstitution.id from Participant p where p.submission = :submission)",
                        ForeignInstitution.class)
                .setParameter("submission", submission)
                .getResultStream()
                .collect(Collectors.toMap(ForeignInstitution::getId, ForeignInstitution::canonical));
    }
}
