package kz.almasu.edition;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kz.almasu.cluster.BackgroundTasks;
import kz.almasu.system.Migrations;

/** Publishes complete editions at the time they are planned for, within half a minute. */
@ApplicationScoped
public class PublicationSchedule {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    private BackgroundTasks tasks;

    @Inject
    private EditionLifecycle editionLifecycle;

    void onMigrationsDone(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        tasks.repeat(PAUSE, this::publishDue, "Planned editions could not be published; the next attempt follows");
    }

    private void publishDue() {
        editionLifecycle.plannedIds().forEach(editionLifecycle::publishIfComplete);
    }
}
