package kz.almasu.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kz.almasu.cluster.BackgroundTasks;
import kz.almasu.system.Migrations;

/** Has the mail of a day written in its morning, or as soon as the portal runs afterwards. */
@ApplicationScoped
public class ReminderSchedule {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private BackgroundTasks tasks;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    /** The day whose mail this server has written; used by one run at a time. */
    private volatile LocalDate written;

    void onMigrationsDone(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        tasks.repeat(PAUSE, this::write, "Reminders could not be written; the next attempt follows");
    }

    /** Fails also if another server has written the same a moment ago. */
    private void write() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (now.toLocalTime().isBefore(MORNING) || now.toLocalDate().equals(written)) {
            return;
        }
        reminders.write(now.toLocalDate());
        written = now.toLocalDate();
    }
}
