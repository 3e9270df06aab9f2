package kz.almasu.demo;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.almasu.edition.EditionMaking;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.system.Migrations;

/** Publishes the note of 2023 H1, as its reviewer would, after the demo is loaded: the start does not wait for it. */
@ApplicationScoped
public class DemoEdition {

    private static final HalfYear REPORTED = new HalfYear(2023, 1);
    private static final int AFTER_THE_DATA_IS_THERE = 300;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Periods periods;

    @Inject
    private EditionMaking making;

    void publish(@Observes @Priority(AFTER_THE_DATA_IS_THERE) Migrations.Done done) {
        if (Demo.isWanted()) {
            periods.find(REPORTED.code())
                    .filter(Period::isPublished)
                    .filter(period -> making.progress(period).isEmpty())
                    .ifPresent(period -> executor.execute(() -> making.begin(period.getCode(), null, Demo.REVIEWER)));
        }
    }
}
