package kz.almasu.submission.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.Language;

/** By what a queue can be sorted. */
public enum QueueOrder {
    /** As the registry has the institutions. */
    CATALOGUE,
    NAME,
    STATE,
    OUTGOING,
    INCOMING,
    /** By when they were submitted; those that never were come last. */
    SUBMITTED;

    /** The order of this name; CATALOGUE, if there is none. */
    public static QueueOrder of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(CATALOGUE);
    }

    Comparator<ReportStatus> comparator(Language language) {
        return switch (this) {
            case CATALOGUE ->
                Comparator.comparingInt(standing -> standing.institution().getPosition());
            case NAME -> {
                Comparator<Object> alphabet = language.collator();
                yield Comparator.comparing(standing -> standing.name().label(language), alphabet);
            }
            case STATE -> Comparator.comparing(ReportStatus::state, Comparator.nullsFirst(Comparator.naturalOrder()));
            case OUTGOING ->
                Comparator.comparingLong(standing -> standing.totals().outgoing());
            case INCOMING ->
                Comparator.comparingLong(standing -> standing.totals().incoming());
            case SUBMITTED ->
                Comparator.comparing(
                        ReportStatus::submittedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        };
    }
}
