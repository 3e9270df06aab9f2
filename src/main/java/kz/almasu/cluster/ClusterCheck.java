package kz.almasu.cluster;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.almasu.system.Cluster;

/** Refuses to start one server of several that could not work with the others, or that strangers could join. */
@ApplicationScoped
public class ClusterCheck {

    private static final Logger LOG = Logger.getLogger(ClusterCheck.class.getName());
    private static final int BEFORE_MIGRATIONS = 1;
    private static final int SHORTEST_SECRET = 16;

    @Resource(lookup = "java:jboss/datasources/Almasu")
    private DataSource dataSource;

    void check(@Observes @Priority(BEFORE_MIGRATIONS) @Initialized(ApplicationScoped.class) Object start)
            throws SQLException {
        if (Cluster.isOn()) {
            refusal(databaseName(), System.getenv("ALMASU_CLUSTER_SECRET"), System.getenv("ALMASU_CLUSTER_KEYS"))
                    .ifPresent(refusal -> {
                        LOG.severe(refusal);
                        throw new IllegalStateException(refusal);
                    });
        }
    }

    /** Returns why a server with these settings must not start; empty if it may. */
    static Optional<String> refusal(String database, String secret, String keys) {
        if (!database.equals("PostgreSQL")) {
            return Optional.of("Several servers need PostgreSQL: set DB_DRIVER, DB_URL, DB_USER and DB_PASSWORD,"
                    + " or start without ALMASU_CLUSTER.");
        }
        if (secret == null || secret.length() < SHORTEST_SECRET) {
            return Optional.of("Set ALMASU_CLUSTER_SECRET to the same secret of at least " + SHORTEST_SECRET
                    + " characters on all servers.");
        }
        if (keys == null || !Files.isReadable(Path.of(keys))) {
            return Optional.of("Set ALMASU_CLUSTER_KEYS to a readable key store, the same on all servers;"
                    + " docker/README.md tells how to make it.");
        }
        return Optional.empty();
    }

    private String databaseName() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
