package kz.almasu.registry;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Fills the code lists and the institutions from {@code catalogue/*.csv}; the order of the rows is the catalogue order. */
@Dependent
public class CodeListsMigration implements JavaMigration {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("002");
    }

    @Override
    public String getDescription() {
        return "code lists and institutions of the published note";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        fill(connection, "regions", "region", "code");
        fill(connection, "countries", "country", "code", "region");
        fillDegrees(connection);
        fill(connection, "fields", "education_field", "code");
        fill(connection, "formats", "exchange_format", "code");
        fill(connection, "programmes", "programme", "code");
        fill(connection, "institution-types", "institution_type", "code");
        fillInstitutions(connection);
    }

    private static void fill(Connection connection, String file, String table, String... keys)
            throws SQLException, IOException {
        String keyColumns = keys.length == 1 ? "code" : "code, " + keys[1] + "_code";
        String sql = "insert into " + table + " (" + keyColumns + ", position, name_kk, name_ru, name_en) values (?, "
                + (keys.length == 1 ? "" : "?, ") + "?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int position = 0;
            for (CSVRecord row : rows(file)) {
                int parameter = 1;
                for (String key : keys) {
                    insert.setString(parameter++, row.get(key));
                }
                insert.setInt(parameter++, ++position);
                setNames(insert, parameter, row, "name");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fillDegrees(Connection connection) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into degree (code, position, name_kk, name_ru, name_en, person_kk, person_ru, person_en)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (CSVRecord row : rows("degrees")) {
                insert.setString(1, row.get("code"));
                insert.setInt(2, ++position);
                setNames(insert, 3, row, "name");
                setNames(insert, 6, row, "person");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fillInstitutions(Connection connection) throws SQLException, IOException {
        try (PreparedStatement institution =
                        connection.prepareStatement("insert into institution (code, position) values (?, ?)");
                PreparedStatement profile = connection.prepareStatement(
                        "insert into institution_profile (institution_code, valid_from, type_code, name_kk, name_ru,"
                                + " name_en) values (?, date '2000-01-01', ?, ?, ?, ?)")) {
            int position = 0;
            for (CSVRecord row : rows("institutions")) {
                institution.setString(1, row.get("code"));
                institution.setInt(2, ++position);
                institution.addBatch();
                profile.setString(1, row.get("code"));
                profile.setString(2, row.get("type"));
                setNames(profile, 3, row, "name");
                profile.addBatch();
            }
            institution.executeBatch();
            profile.executeBatch();
        }
    }

    private static void setNames(PreparedStatement insert, int first, CSVRecord row, String column)
            throws SQLException {
        insert.setString(first, row.get(column + "_kk"));
        insert.setString(first + 1, row.get(column + "_ru"));
        insert.setString(first + 2, row.get(column + "_en"));
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                CodeListsMigration.class.getResourceAsStream("/catalogue/" + file + ".csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        }
    }
}
