package kz.almasu.figures;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.system.Migrations;

/** Recounts older submissions in the background after a start, each in a separate transaction. */
@ApplicationScoped
public class RecountJob {

    private static final Logger LOG = Logger.getLogger(RecountJob.class.getName());
    private static final int BATCH = 100;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Recount recount;

    void start(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        if (!recount.progress().isDone()) {
            executor.execute(this::run);
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
