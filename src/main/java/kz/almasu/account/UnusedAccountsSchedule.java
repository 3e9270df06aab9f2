package kz.almasu.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import kz.almasu.cluster.BackgroundTasks;
import kz.almasu.system.Migrations;

/** Has unused accounts closed several times a day; a day's second time finds nothing to do. */
@ApplicationScoped
public class UnusedAccountsSchedule {

    private static final Duration PAUSE = Duration.ofHours(6);

    @Inject
    private BackgroundTasks tasks;

    @Inject
    private UnusedAccounts unusedAccounts;

    @Inject
    private Clock clock;

    void onMigrationsDone(@Observes @Priority(Migrations.AFTER_DATA) Migrations.Done done) {
        tasks.repeat(
                PAUSE,
                () -> unusedAccounts.close(UnusedAccounts.configuredDays(), LocalDate.now(clock)),
                "Unused accounts could not be closed; the next attempt follows");
    }
}
