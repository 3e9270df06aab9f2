package kz.almasu.edition;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.system.Migrations;

/** Publishes complete editions at the time they are planned for, within half a minute. */
@ApplicationScoped
public class PublicationSchedule {

    private static final Logger LOG = Logger.getLogger(PublicationSchedule.class.getName());
    private static final int AFTER_DATA = 200;
    private static final int SECONDS = 20;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private EditionLifecycle editionLifecycle;

    void onMigrationsDone(@Observes @Priority(AFTER_DATA) Migrations.Done done) {
        executor.scheduleWithFixedDelay(this::publishDue, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** An exception would end the schedule. */
    private void publishDue() {
        try {
            editionLifecycle.plannedIds().forEach(editionLifecycle::publishIfComplete);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Planned editions could not be published; the next attempt follows", failure);
        }
    }
}
