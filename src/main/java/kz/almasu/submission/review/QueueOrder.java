package kz.almasu.submission.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.system.Language;

/** Sort orders of the review queue. */
public enum QueueOrder {
    /** Reports that wait for a decision, the longest waiting first; then missing ones; approved ones last. */
    WAITING,
    /** Order of the institution registry. */
    CATALOGUE,
    NAME,
    STATE,
    OUTGOING,
    INCOMING,
    /** By time of submission; reports never submitted come last. */
    SUBMITTED;

    /** Parses a name; WAITING if it is unknown or null. */
    public static QueueOrder of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(WAITING);
    }

    Comparator<ReportStatus> comparator(Language language) {
        return switch (this) {
            case WAITING -> Comparator.comparingInt(QueueOrder::rank).thenComparing(QueueOrder::waitingSince);
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

    private static int rank(ReportStatus status) {
        if (status.isWaiting()) {
            return 0;
        }
        return status.state() == State.APPROVED ? 2 : 1;
    }

    /** The same for all that do not wait, so that they stay in catalogue order. */
    private static Instant waitingSince(ReportStatus status) {
        return status.isWaiting() ? status.submittedAt() : Instant.MAX;
    }
}
