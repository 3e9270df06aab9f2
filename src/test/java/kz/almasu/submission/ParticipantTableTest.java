package kz.almasu.submission;

import static kz.almasu.registry.CatalogueFixture.CODE_LISTS;
import static kz.almasu.registry.CatalogueFixture.institution;
import static kz.almasu.submission.FilledEntryFixture.filled;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.system.Migrations;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the migrated table with the declarations of fields; foreign keys are disabled. */
class ParticipantTableTest {

    private static final String URL = "jdbc:h2:mem:participant-table;DB_CLOSE_DELAY=-1";
    private static final List<String> UNDECLARED = List.of("id", "submission_id", "search_name", "sort_key", "version");

    private record SqlColumn(boolean nullable, long characters) {}

    private static Connection connection;

    @BeforeAll
    static void migrate() throws SQLException {
        Flyway.configure()
                .dataSource(URL, "", "")
                .locations("classpath:db/migration")
                .placeholders(Migrations.placeholders(false))
                .load()
                .migrate();
        connection = DriverManager.getConnection(URL);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
        }
    }

    @AfterAll
    static void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @Test
    void hasExactlyTheColumnsOfTheFields() throws SQLException {
        Stream<String> declared = Arrays.stream(ParticipantField.values())
                .map(field -> field.declaration().sqlName())
                .filter(name -> name != null);

        assertThat(columns().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(UNDECLARED.stream(), declared).toList());
    }

    @Test
    void columnsMatchOptionalityAndLength() throws SQLException {
        Map<String, SqlColumn> columns = columns();

        for (ParticipantField field : ParticipantField.values()) {
            StoredColumn<?> stored = field.declaration().stored();
            if (stored != null) {
                SqlColumn column = columns.get(stored.name());
                assertThat(column.nullable()).as(stored.name()).isEqualTo(field.isOptional());
                if (stored.type() instanceof FieldType.Text text) {
                    assertThat(column.characters()).as(stored.name()).isEqualTo(text.maxLength());
                }
            }
        }
    }

    /** Bulk insert of a sheet, and loading for the rules. */
    @Test
    void readsWhatWasWritten() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ParticipantTable.INSERT)) {
            ParticipantTable.write(insert, participant(41, filled()));
            insert.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select " + ParticipantTable.CHECKED_COLUMNS + " from participant p where p.submission_id = ?")) {
            select.setLong(1, 5);
            ResultSet row = select.executeQuery();
            assertThat(row.next()).isTrue();
            ParticipantEntry read = ParticipantTable.read(row, new CodeIndex(CODE_LISTS));

            assertThat(row.getLong(ParticipantTable.ID)).isEqualTo(41);
            assertThat(row.getLong(ParticipantTable.FOREIGN_INSTITUTION)).isEqualTo(7);
            assertThat(read.getPersonPseudonym()).isEqualTo(filled().getPersonPseudonym());
            for (ParticipantField field : ParticipantField.shown()) {
                boolean isRead = field.declaration().stored() != null
                        && field.declaration().isChecked();
                assertThat(field.valueOf(read)).as(field.name()).isEqualTo(isRead ? field.valueOf(filled()) : null);
            }
        }
    }

    private static Map<String, SqlColumn> columns() throws SQLException {
        Map<String, SqlColumn> columns = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, "PARTICIPANT", null)) {
            while (found.next()) {
                columns.put(
                        found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        new SqlColumn(found.getString("IS_NULLABLE").equals("YES"), found.getLong("COLUMN_SIZE")));
            }
        }
        return columns;
    }

    /** A participant of submission 5, at foreign institution 7. */
    private static Participant participant(long id, ParticipantEntry entry) {
        Submission submission = new Submission(SubmissionFixture.period(), institution("ENU")) {
            private static final long serialVersionUID = 1L;

            @Override
            public Long getId() {
                return 5L;
            }
        };
        ForeignInstitution foreignInstitution =
                new ForeignInstitution(entry.getCountry(), entry.getForeignInstitution()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Long getId() {
                        return 7L;
                    }
                };
        return new Participant(submission, entry, foreignInstitution) {
            private static final long serialVersionUID = 1L;

            @Override
            public Long getId() {
                return id;
            }
        };
    }
}
