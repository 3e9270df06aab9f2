package kz.almasu.notification;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.system.Migrations;

/** Has the mail of a day written in its morning, or as soon as the portal runs afterwards. */
@ApplicationScoped
public class ReminderSchedule {

    private static final Logger LOG = Logger.getLogger(ReminderSchedule.class.getName());
    private static final int AFTER_DATA = 200;
    private static final int MINUTES = 10;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    /** The day whose mail this server has written; used by one run at a time. */
    private volatile LocalDate written;

    void onMigrationsDone(@Observes @Priority(AFTER_DATA) Migrations.Done done) {
        executor.scheduleWithFixedDelay(this::write, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** An exception would end the schedule. It also tells that another server has written the same a moment ago. */
    private void write() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (now.toLocalTime().isBefore(MORNING) || now.toLocalDate().equals(written)) {
            return;
        }
        try {
            reminders.write(now.toLocalDate());
            written = now.toLocalDate();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Reminders could not be written; the next attempt follows", failure);
        }
    }
}
