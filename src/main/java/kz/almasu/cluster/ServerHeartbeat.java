package kz.almasu.cluster;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kz.almasu.system.Migrations;

/** Shows from the start on that this server is running. */
@ApplicationScoped
public class ServerHeartbeat {

    /** Before all that takes up work. */
    private static final int FIRST = 10;

    @Inject
    private Servers servers;

    @Inject
    private BackgroundTasks tasks;

    void onMigrationsDone(@Observes @Priority(FIRST) Migrations.Done done) {
        servers.beat();
        tasks.repeat(
                Duration.ofSeconds(Servers.HEARTBEAT_SECONDS),
                servers::beat,
                "The database was not told that this server is running; the next attempt follows");
    }
}
