package kz.almasu.registry;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Enters the name of each institution abroad that is there already among its names, where they are searched. */
@Dependent
public class ForeignInstitutionNamesMigration implements JavaMigration {

    /** How many ids the portal takes at a time. */
    private static final int ALLOCATION_SIZE = 50;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("021");
    }

    @Override
    public String getDescription() {
        return "names of institutions abroad can be searched";
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
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        long last = enterNames(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create sequence foreign_institution_name_seq start with " + (last + ALLOCATION_SIZE)
                    + " increment by " + ALLOCATION_SIZE);
        }
    }

    private static long enterNames(Connection connection) throws SQLException {
        long id = 0;
        try (Statement statement = connection.createStatement();
                ResultSet institutions = statement.executeQuery(
                        "select id, country_code, name, search_name from foreign_institution order by id");
                PreparedStatement name = connection.prepareStatement(
                        "insert into foreign_institution_name (id,"
                                + " foreign_institution_id, country_code, name, search_name, words) values (?, ?, ?, ?, ?, ?)");
                PreparedStatement gram = connection.prepareStatement(
                        "insert into foreign_institution_gram (name_id, gram) values (?, ?)")) {
            while (institutions.next()) {
                String words = ForeignInstitutionName.words(institutions.getString("name"));
                name.setLong(1, ++id);
                name.setLong(2, institutions.getLong("id"));
                name.setString(3, institutions.getString("country_code"));
                name.setString(4, institutions.getString("name"));
                name.setString(5, institutions.getString("search_name"));
                name.setString(6, words);
                name.executeUpdate();
                enterGrams(gram, id, ForeignInstitutionName.grams(words));
            }
        }
        return id;
    }

    private static void enterGrams(PreparedStatement insert, long name, Set<String> grams) throws SQLException {
        for (String gram : grams) {
            insert.setLong(1, name);
            insert.setString(2, gram);
            insert.addBatch();
        }
        insert.executeBatch();
    }
}
