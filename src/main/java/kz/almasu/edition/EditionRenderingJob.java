package kz.almasu.edition;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.cluster.BackgroundTasks;
import kz.almasu.cluster.Leases;
import kz.almasu.system.ConcurrencyConflict;
import kz.almasu.system.Migrations;

/** Background rendering of the files of new editions, and of unfinished ones whose server was stopped. */
@ApplicationScoped
public class EditionRenderingJob {

    private static final Logger LOG = Logger.getLogger(EditionRenderingJob.class.getName());

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private BackgroundTasks tasks;

    @Inject
    private Leases leases;

    @Inject
    private EditionLifecycle editionLifecycle;

    @Inject
    private EditionFiles files;

    void onMigrationsDone(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        tasks.repeat(PAUSE, this::resume, "Unfinished editions could not be resumed; the next attempt follows");
    }

    private void resume() {
        editionLifecycle.unfinishedIds().forEach(this::render);
    }

    void onRenderingRequested(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) EditionLifecycle.RenderingRequested request) {
        renderAsync(request.editionId());
    }

    private void renderAsync(Long edition) {
        executor.execute(() -> render(edition));
    }

    private void render(Long edition) {
        String lease = "edition " + edition;
        try {
            if (leases.acquire(lease)) {
                try {
                    renderMissing(edition);
                } finally {
                    leases.release(lease);
                }
            }
        } catch (RuntimeException | LinkageError failure) {
            handleFailure(edition, failure);
        }
    }

    private void renderMissing(Long edition) {
        for (Rendition rendition : editionLifecycle.missingFiles(edition)) {
            byte[] file = rendition.format().render(editionLifecycle.document(edition, rendition.language()));
            files.save(edition, rendition, file);
        }
        editionLifecycle.publishIfComplete(edition);
    }

    private void handleFailure(Long edition, Throwable failure) {
        if (ConcurrencyConflict.isCauseOf(failure)) {
            return; // another server renders the same files and continues
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident + ": the files of an edition cannot be made");
        editionLifecycle.recordFailure(edition, incident);
    }
}
