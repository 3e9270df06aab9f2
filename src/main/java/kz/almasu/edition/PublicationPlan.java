package kz.almasu.edition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.almasu.system.Refusal;
import kz.almasu.system.Time;

/**
 * When an edition becomes public.
 *
 * @param due not before this time; empty for as soon as its files are ready
 * @param confirmed not before a second person confirms it
 */
public record PublicationPlan(Optional<Instant> due, boolean confirmed) {

    public static final PublicationPlan NOW = new PublicationPlan(Optional.empty(), false);

    private static final Duration MAX_DELAY = Duration.ofDays(366);

    /** @throws Refusal invalid, if the time is past or more than a year ahead */
    void check(Clock clock) {
        due.filter(time -> time.isBefore(clock.instant())).ifPresent(past -> {
            throw Refusal.invalid("edition.duePast");
        });
        due.filter(time -> time.isAfter(clock.instant().plus(MAX_DELAY))).ifPresent(far -> {
            throw Refusal.invalid("edition.dueFar");
        });
    }

    /** Returns the day that is printed on the edition. */
    LocalDate day(LocalDate today) {
        return due.map(time -> LocalDate.ofInstant(time, Time.ZONE)).orElse(today);
    }
}
