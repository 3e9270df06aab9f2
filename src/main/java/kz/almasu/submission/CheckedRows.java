package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final String COLUMNS = "p.id, p.direction, p.familyName, p.givenName, p.degree.code, p.field.code,"
            + " p.format.code, p.programme.code, p.country.code, p.foreignInstitution.id, p.startDate, p.endDate,"
            + " p.personMark";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    /** In alphabetical order, numbered from 1. */
    List<CheckedRow> of(Submission submission) {
        List<Object[]> found = entityManager
                .createQuery(
                        "select " + COLUMNS + " from Participant p where p.submission = :submission"
                                + " order by p.alphabetical, p.id",
                        Object[].class)
                .setParameter("submission", submission)
                .getResultList();
        Lists lists = new Lists();
        Map<Long, ForeignInstitution> hosts = hosts(submission);
        List<CheckedRow> rows = new ArrayList<>(found.size());
        for (Object[] columns : found) {
            ForeignInstitution host = hosts.get((Long) columns[9]);
            rows.add(new CheckedRow(rows.size() + 1, (Long) columns[0], lists.entry(columns, host), host));
        }
        return rows;
    }

    private Map<Long, ForeignInstitution> hosts(Submission submission) {
        return entityManager
                .createQuery(
                        "select f from ForeignInstitution f where f.id in"
                                + " (select p.foreignInstitution.id from Participant p where p.submission = :submission)",
                        ForeignInstitution.class)
                .setParameter("submission", submission)
                .getResultStream()
                .collect(Collectors.toMap(ForeignInstitution::getId, Function.identity()));
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
            entry.setDirection((Direction) columns[1]);
            entry.setFamilyName((String) columns[2]);
            entry.setGivenName((String) columns[3]);
            entry.setDegree(degrees.get(columns[4]));
            entry.setField(fields.get(columns[5]));
            entry.setFormat(formats.get(columns[6]));
            entry.setProgramme(programmes.get(columns[7]));
            entry.setCountry(countries.get(columns[8]));
            entry.setForeignInstitution(host.getName());
            entry.setStartDate((LocalDate) columns[10]);
            entry.setEndDate((LocalDate) columns[11]);
            entry.seal((String) columns[12]);
            return entry;
        }
    }
}
