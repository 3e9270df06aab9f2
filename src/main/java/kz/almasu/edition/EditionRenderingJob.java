package kz.almasu.edition;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.system.ConcurrencyConflict;
import kz.almasu.system.Migrations;

/** Background rendering of the files of new editions and, after a restart, of unfinished ones. */
@ApplicationScoped
public class EditionRenderingJob {

    private static final Logger LOG = Logger.getLogger(EditionRenderingJob.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private EditionLifecycle editionLifecycle;

    @Inject
    private EditionFiles files;

    void onMigrationsDone(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        editionLifecycle.unpublishedIds().forEach(this::renderAsync);
    }

    void onRenderingRequested(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) EditionLifecycle.RenderingRequested request) {
        renderAsync(request.editionId());
    }

    private void renderAsync(Long edition) {
        executor.execute(() -> render(edition));
    }

    private void render(Long edition) {
        try {
            for (Rendition rendition : editionLifecycle.missingFiles(edition)) {
                byte[] file = rendition.format().render(editionLifecycle.document(edition, rendition.language()));
                files.save(edition, rendition, file);
            }
            editionLifecycle.publishIfComplete(edition);
        } catch (RuntimeException | LinkageError failure) {
            handleFailure(edition, failure);
        }
    }

    private void handleFailure(Long edition, Throwable failure) {
        if (ConcurrencyConflict.isCauseOf(failure)) {
            return; // another node renders the same files and continues
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident + ": the files of an edition cannot be made");
        editionLifecycle.recordFailure(edition, incident);
    }
}
