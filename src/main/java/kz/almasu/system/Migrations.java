package kz.almasu.system;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the database to the schema of this release, before anything else touches it. */
@ApplicationScoped
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    /** Fired once the schema is there; what fills an empty database waits for it. */
    public record Done() {}

    @Resource(lookup = "java:jboss/datasources/Almasu")
    private DataSource dataSource;

    @Inject
    @Any
    private Instance<JavaMigration> javaMigrations;

    @Inject
    private Event<Done> done;

    void migrate(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(javaMigrations.stream().toArray(JavaMigration[]::new))
                .load();
        try {
            flyway.migrate();
            done.fire(new Done());
        } catch (FlywayException failure) {
            LOG.severe(() -> "The database cannot be opened or brought up to date: " + failure.getMessage());
            throw failure;
        }
    }
}
