package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;

/**
 * Reads the participants of a report as the rules see them: single columns, not entities, so that ten thousand are read
 * and checked after each change.
 */
@ApplicationScoped
class CheckedRows {

    /** Plain SQL: for so many rows it takes less than half the time of a query in terms of entities. */
    private static final String ROWS = "select id, direction, family_name, given_name, degree_code, field_code,"
            + " format_code, programme_code, country_code, foreign_institution_id, start_date, end_date, person_mark"
            + " from participant where submission_id = ?";

    private static final String ORDER = "select id from participant where submission_id = ? order by alphabetical, id";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    /** In no particular order: most are never named. */
    List<CheckedRow> of(Submission submission) {
        Lists lists = new Lists();
        Map<Long, ForeignInstitution> hosts = hosts(submission);
        List<CheckedRow> rows = new ArrayList<>();
        for (Object row : result(ROWS, submission)) {
            Object[] columns = (Object[]) row;
            ForeignInstitution host = hosts.get(((Number) columns[9]).longValue());
            rows.add(CheckedRow.of(((Number) columns[0]).longValue(), lists.entry(columns, host), host));
        }
        return rows;
    }

    /** Each participant's place in the alphabetical list, from 1, by id. */
    Map<Long, Integer> numbers(Submission submission) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (Object id : result(ORDER, submission)) {
            numbers.put(((Number) id).longValue(), numbers.size() + 1);
        }
        return numbers;
    }

    private List<?> result(String sql, Submission submission) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, submission.getId())
                .getResultList();
    }

    /** The institutions abroad by the id reported; for a merged one, what it was merged into. */
    private Map<Long, ForeignInstitution> hosts(Submission submission) {
        return entityManager
                .createQuery(
                        "select f from ForeignInstitution f where f.id in"
                                + " (select p.foreignInstitution.id from Participant p where p.submission = :submission)",
                        ForeignInstitution.class)
                .setParameter("submission", submission)
                .getResultStream()
                .collect(Collectors.toMap(ForeignInstitution::getId, ForeignInstitution::surviving));
    }

    /** The code lists by code, as they are now. */
    private final class Lists {

        private final Map<String, Degree> degrees = byCode(Degree.class);
        private final Map<String, Field> fields = byCode(Field.class);
        private final Map<String, Format> formats = byCode(Format.class);
        private final Map<String, Programme> programmes = byCode(Programme.class);
        private final Map<String, Country> countries = byCode(Country.class);

        private <T extends CodeListEntry> Map<String, T> byCode(Class<T> list) {
            return codeLists.all(list).stream().collect(Collectors.toMap(CodeListEntry::getCode, Function.identity()));
        }

        private ParticipantEntry entry(Object[] columns, ForeignInstitution host) {
            ParticipantEntry entry = new ParticipantEntry();
            entry.setDirection(Direction.valueOf((String) columns[1]));
            entry.setFamilyName((String) columns[2]);
            entry.setGivenName((String) columns[3]);
            entry.setDegree(degrees.get(columns[4]));
            entry.setField(fields.get(columns[5]));
            entry.setFormat(formats.get(columns[6]));
            entry.setProgramme(programmes.get(columns[7]));
            entry.setCountry(countries.get(columns[8]));
            entry.setForeignInstitution(host.getName());
            entry.setStartDate(((Date) columns[10]).toLocalDate());
            entry.setEndDate(((Date) columns[11]).toLocalDate());
            entry.seal((String) columns[12]);
            return entry;
        }
    }
}
