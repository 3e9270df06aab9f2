package kz.almasu.demo;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.almasu.edition.EditionLifecycle;
import kz.almasu.edition.PublicationPlan;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.Migrations;

/**
 * Publishes the note of 2023 H1 as its reviewer, in the background after the demo is loaded so that the start is not
 * delayed.
 */
@ApplicationScoped
public class DemoEdition {

    private static final int AFTER_DATA = 300;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Periods periods;

    @Inject
    private EditionLifecycle editionLifecycle;

    void publish(@Observes @Priority(AFTER_DATA) Migrations.Done done) {
        if (Demo.isEnabled()) {
            reportedPeriod()
                    .filter(period -> editionLifecycle.progress(period).isEmpty())
                    .ifPresent(period -> executor.execute(
                            () -> editionLifecycle.create(period.getCode(), null, PublicationPlan.NOW, Demo.REVIEWER)));
        }
    }

    /** True if nothing is being made: the edition is published, or it failed and waits for a reviewer. */
    boolean isComplete() {
        return !Demo.isEnabled()
                || reportedPeriod()
                        .map(period -> editionLifecycle
                                .progress(period)
                                .filter(progress -> progress.isPublished() || progress.isStopped())
                                .isPresent())
                        .orElse(true);
    }

    private Optional<Period> reportedPeriod() {
        return periods.find(Demo.REPORTED_HALF_YEAR.code()).filter(Period::isPublished);
    }
}
