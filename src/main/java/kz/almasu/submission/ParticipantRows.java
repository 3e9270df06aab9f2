package kz.almasu.submission;

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

/** Reads rows of participants as single columns, not entities. */
@ApplicationScoped
class ParticipantRows {

    /** The columns of which {@link Lists#entry} makes an entry; from 14 on there is room for others. */
    static final String COLUMNS = "select p.id, p.direction, p.family_name, p.given_name, p.degree_code,"
            + " p.field_code, p.format_code, p.programme_code, p.country_code, p.foreign_institution_id, p.start_date,"
            + " p.end_date, p.person_mark";

    /** Without JPA: for so many rows that takes a third of the time. It belongs to the same transaction. */
    @Resource(lookup = "java:jboss/datasources/Almasu")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    /** Takes a row of the answer. */
    interface Reading {

        void take(ResultSet row) throws SQLException;
    }

    /** @param fetched how many rows come at a time; 0 for all */
    void read(String sql, Object parameter, int fetched, Reading reading) {
        entityManager.flush(); // what has been changed in this transaction counts
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(fetched);
            select.setObject(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reading.take(rows);
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("participants of a report", refused);
        }
    }

    Lists lists() {
        return new Lists();
    }

    /** The code lists by code, as they are now. */
    final class Lists {

        private final Map<String, Degree> degrees = byCode(Degree.class);
        private final Map<String, Field> fields = byCode(Field.class);
        private final Map<String, Format> formats = byCode(Format.class);
        private final Map<String, Programme> programmes = byCode(Programme.class);
        private final Map<String, Country> countries = byCode(Country.class);

        private <T extends CodeListEntry> Map<String, T> byCode(Class<T> list) {
            return codeLists.all(list).stream().collect(Collectors.toMap(CodeListEntry::getCode, Function.identity()));
        }

        ParticipantEntry entry(ResultSet row, ForeignInstitution host) throws SQLException {
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
            entry.seal(row.getString(13));
            return entry;
        }
    }
}
