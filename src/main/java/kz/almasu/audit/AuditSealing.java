package kz.almasu.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.cluster.BackgroundTasks;
import kz.almasu.system.ConcurrencyConflict;
import kz.almasu.system.Migrations;

/**
 * Seals new records within a second or two. It looks for them after something was recorded and, because a transaction may
 * take longer and other servers record too, once a minute.
 */
@ApplicationScoped
public class AuditSealing {

    private static final Logger LOG = Logger.getLogger(AuditSealing.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LOOKS_AFTER_RECORD = 5;
    private static final int STEPS_WITHOUT_LOOKING = 60;

    private final AtomicInteger looks = new AtomicInteger();
    private int skipped;

    @Inject
    private BackgroundTasks tasks;

    @Inject
    private AuditSealer sealer;

    void onMigrationsDone(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        tasks.repeat(PAUSE, this::sealIfNeeded, "Audit records could not be sealed; the next attempt follows");
    }

    /** The record becomes visible at the end of its transaction only, hence several looks. */
    void expectRecords() {
        looks.set(LOOKS_AFTER_RECORD);
    }

    private void sealIfNeeded() {
        if (looks.getAndUpdate(left -> Math.max(0, left - 1)) > 0 || ++skipped >= STEPS_WITHOUT_LOOKING) {
            skipped = 0;
            seal();
        }
    }

    private void seal() {
        try {
            while (sealer.sealNext()) {
                LOG.fine("More audit records wait to be sealed");
            }
        } catch (RuntimeException failure) {
            if (!ConcurrencyConflict.isCauseOf(failure)) {
                throw failure;
            }
            LOG.log(Level.FINE, "Another server has sealed the same records", failure);
        }
    }
}
