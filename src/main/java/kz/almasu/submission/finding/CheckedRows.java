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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Submission;
import kz.almasu.submission.rule.CheckedRow;

/**
 * Reads the participants of a report as the rules see them: single columns, not entities, so that ten thousand are read
 * and checked after each change.
 */
@ApplicationScoped
class CheckedRows {

    private static final String ROWS = "select id, direction, family_name, given_name, degree_code, field_code,"
            + " format_code, programme_code, country_code, foreign_institution_id, start_date, end_date, person_pseudonym"
            + " from participant where submission_id = ?";

    private static final String ORDER = "select id from participant where submission_id = ? order by sort_key, id";

    /** Without JPA: for so many rows that takes a third of the time. It belongs to the same transaction. */
    @Resource(lookup = "java:jboss/datasources/Almasu")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    /** In no particular order: most are never named. */
    List<CheckedRow> of(Submission submission) {
        CodeListLookup lists = new CodeListLookup();
        Map<Long, ForeignInstitution> hosts = foreignInstitutions(submission);
        List<CheckedRow> rows = new ArrayList<>();
        read(ROWS, submission, row -> {
            ForeignInstitution host = hosts.get(row.getLong(10));
            rows.add(CheckedRow.of(row.getLong(1), lists.entry(row, host), host));
        });
        return rows;
    }

    /** Each participant's place in the alphabetical list, from 1, by id. */
    Map<Long, Integer> rowNumbers(Submission submission) {
        Map<Long, Integer> numbers = new HashMap<>();
        read(ORDER, submission, row -> numbers.put(row.getLong(1), numbers.size() + 1));
        return numbers;
    }

    /** Takes a row of the answer. */
    private interface RowConsumer {

        void accept(ResultSet row) throws SQLException;
    }

    private void read(String sql, Submission submission, RowConsumer reading) {
        entityManager.flush(); // what has been changed in this transaction counts
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, submission.getId());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reading.accept(rows);
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("participants of a report", refused);
        }
    }

    /** The institutions abroad by the id reported; for a merged one, what it was merged into. */
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

    /** The code lists by code, as they are now. */
    private final class CodeListLookup {

        private final Map<String, Degree> degrees = byCode(Degree.class);
        private final Map<String, Field> fields = byCode(Field.class);
        private final Map<String, Format> formats = byCode(Format.class);
        private final Map<String, Programme> programmes = byCode(Programme.class);
        private final Map<String, Country> countries = byCode(Country.class);

        private <T extends CodeListEntry> Map<String, T> byCode(Class<T> list) {
            return codeLists.all(list).stream().collect(Collectors.toMap(CodeListEntry::getCode, Function.identity()));
        }

        private ParticipantEntry entry(ResultSet row, ForeignInstitution host) throws SQLException {
            ParticipantEntry entry = new ParticipantEntry();
            entry.setDirection(Direction.valueOf(row.getString(2)));
            entry.setFamilyName(row.getString(3));
            entry.setGivenName(row.getString(4));
            entry.setDegree(degrees.get(row.getString(5)));
            entry.setField(fields.get(row.getString(6)));
            entry.setFormat(formats.get(row.getString(7)));
            entry.setProgramme(programmes.get(row.getString(8)));
            entry.setCountry(countries.get(row.getString(9)));
            entry.setForeignInstitution(host.getName());
            entry.setStartDate(row.getObject(11, LocalDate.class));
            entry.setEndDate(row.getObject(12, LocalDate.class));
            entry.pseudonymize(row.getString(13));
            return entry;
        }
    }
}
