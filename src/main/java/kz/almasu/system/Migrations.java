package kz.almasu.system;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Migrates the database to the schema of this release at the start, before anything else uses it. */
@ApplicationScoped
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    /** Priority of observers of {@link Done} that need the initial data. */
    public static final int AFTER_DATA = 200;

    /** Fired after the migration; loaders of initial data observe it. */
    public record Done() {}

    @Resource(lookup = "java:jboss/datasources/Almasu")
    private DataSource dataSource;

    @Inject
    private Event<Done> done;

    void migrate(@Observes @Initialized(ApplicationScoped.class) Object start) throws SQLException {
        try {
            flyway().migrate();
            setUp();
        } catch (FlywayException failure) {
            LOG.severe(() -> "The database cannot be opened or brought up to date: " + failure.getMessage());
            throw failure;
        }
    }

    /** Of several servers that start at once, one sets up while the others wait. */
    private void setUp() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement()) {
                lock.execute("select id from start_lock for update");
                done.fire(new Done());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Servers of a cluster have found each other by a table of their own before, so an empty database is not quite empty. */
    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(dataSource)
                .baselineOnMigrate(Cluster.isOn())
                .baselineVersion("0")
                .locations("classpath:db/migration")
                .placeholders(placeholders(isPostgresql()))
                .load();
    }

    /**
     * What differs between the databases: the column type for large binary values, and whole lines, which each database
     * reads or skips as a comment.
     */
    public static Map<String, String> placeholders(boolean postgresql) {
        return Map.of(
                "bytes", postgresql ? "bytea" : "blob",
                "postgresql", postgresql ? "" : "-- ",
                "h2", postgresql ? "-- " : "");
    }

    private boolean isPostgresql() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException failure) {
            throw new FlywayException(failure.getMessage(), failure);
        }
    }
}
