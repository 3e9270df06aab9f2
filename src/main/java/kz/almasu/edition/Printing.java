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
import kz.almasu.system.Collision;
import kz.almasu.system.Migrations;

/** Makes the files of editions in the background: of those just begun, and after a start of those left unfinished. */
@ApplicationScoped
public class Printing {

    private static final Logger LOG = Logger.getLogger(Printing.class.getName());
    private static final int AFTER_THE_DATA_IS_THERE = 200;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private EditionMaking making;

    void resume(@Observes @Priority(AFTER_THE_DATA_IS_THERE) Migrations.Done done) {
        making.unfinished().forEach(this::printSoon);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionMaking.Begun begun) {
        printSoon(begun.edition());
    }

    private void printSoon(Long edition) {
        executor.execute(() -> print(edition));
    }

    private void print(Long edition) {
        try {
            for (Copy copy : making.missing(edition)) {
                byte[] file = copy.format().file(making.document(edition, copy.language()));
                making.store(edition, copy, file);
            }
            making.finish(edition);
        } catch (RuntimeException | LinkageError failure) {
            stop(edition, failure);
        }
    }

    /** Another node may be making the same files: then it goes on, and this one has nothing to do. */
    private void stop(Long edition, Throwable failure) {
        if (Collision.isBehind(failure)) {
            return;
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident + ": the files of an edition cannot be made");
        making.stop(edition, incident);
    }
}
