package kz.almasu.figures;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.cluster.BackgroundTasks;
import kz.almasu.cluster.Leases;
import kz.almasu.system.Migrations;

/**
 * Recounts older submissions in the background after a start, each in a separate transaction. Of several servers one does
 * it; the others look again and again whether it was left unfinished.
 */
@ApplicationScoped
public class RecountJob {

    private static final Logger LOG = Logger.getLogger(RecountJob.class.getName());
    private static final int BATCH = 100;

    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final String LEASE = "recount";

    /** True once this server has tried every submission, or found nothing to do. */
    private volatile boolean done;

    @Inject
    private BackgroundTasks tasks;

    @Inject
    private Leases leases;

    @Inject
    private Recount recount;

    void start(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done migrated) {
        tasks.repeat(PAUSE, this::runOnce, "Submissions could not be counted; the next attempt follows");
    }

    private void runOnce() {
        done = done || recount.progress().isDone();
        if (done || !leases.acquire(LEASE)) {
            return;
        }
        try {
            run();
            done = true;
        } finally {
            leases.release(LEASE);
        }
    }

    /** Counts all pending submissions; one that fails is retried at the next start. */
    void run() {
        List<Long> batch = recount.due(0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(this::count);
            Recount.Progress progress = recount.progress();
            LOG.info(() ->
                    "Submissions counted in every dimension: " + progress.counted() + " of " + progress.submissions());
            batch = recount.due(batch.get(batch.size() - 1), BATCH);
        }
    }

    private void count(Long submission) {
        try {
            recount.count(submission);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "Submission " + submission + " cannot be counted anew");
        }
    }
}
