package kz.almasu.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The clock of the portal. A half-year begins and ends at midnight in Kazakhstan, wherever the server runs. */
@ApplicationScoped
public class Time {

    /** The civil time of Kazakhstan: UTC+6 until the end of February 2024, UTC+5 since. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final DateTimeFormatter DATE_TIME_FORMAT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZONE);

    /** Formats a time as in all three languages: 31.01.2027 09:00. */
    public static String format(Instant instant) {
        return DATE_TIME_FORMAT.format(instant);
    }

    /** Formats a date as in all three languages: 31.01.2027. */
    public static String format(LocalDate day) {
        return DATE_FORMAT.format(day);
    }

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
