package kz.almasu.cluster;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tasks that each server repeats from its start on. */
@ApplicationScoped
public class BackgroundTasks {

    private static final Logger LOG = Logger.getLogger(BackgroundTasks.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private CachedData cachedData;

    /**
     * Runs a task again and again, for the first time after the pause.
     *
     * @param pause between the end of a run and the next one
     * @param onFailure logged with the exception of a run, which does not end the schedule
     */
    public void repeat(Duration pause, Runnable task, String onFailure) {
        executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        cachedData.refresh();
                        task.run();
                    } catch (RuntimeException failure) {
                        LOG.log(Level.WARNING, onFailure, failure);
                    }
                },
                pause.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
