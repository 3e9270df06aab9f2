package kz.almasu.submission.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.Language;

/** Sort orders of the review queue. */
public enum QueueOrder {
    /** Order of the institution registry. */
    CATALOGUE,
    NAME,
    STATE,
    OUTGOING,
    INCOMING,
    /** By time of submission; reports never submitted come last. */
    SUBMITTED;

    /** Parses a name; CATALOGUE if it is unknown or null. */
    public static QueueOrder of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(CATALOGUE);
    }

    Comparator<ReportStatus> comparator(Language language) {
        return switch (this) {
            case CATALOGUE ->
                Comparator.comparingInt(status -> status.institution().getPosition());
            case NAME -> {
                Comparator<Object> alphabet = language.collator();
                yield Comparator.comparing(status -> status.name().label(language), alphabet);
            }
            case STATE -> Comparator.comparing(ReportStatus::state, Comparator.nullsFirst(Comparator.naturalOrder()));
            case OUTGOING -> Comparator.comparingLong(status -> status.totals().outgoing());
            case INCOMING -> Comparator.comparingLong(status -> status.totals().incoming());
            case SUBMITTED ->
                Comparator.comparing(
                        ReportStatus::submittedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        };
    }
}
