package kz.almasu.submission.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.system.Language;

/** Sort orders of the review queue. */
public enum QueueOrder {
    /**
     * Reports that wait for a decision, of these first the late ones, then those with unexplained warnings, then the
     * longest waiting; then missing ones; approved ones last.
     */
    WAITING,
    /** Order of the institution registry. */
    CATALOGUE,
    NAME,
    STATE,
    OUTGOING,
    INCOMING,
    /** By difference from the last earlier report; those without one come first. */
    CHANGE,
    /** By unexplained warnings, then by all. */
    WARNINGS,
    /** By time of submission; reports never submitted come last. */
    SUBMITTED;

    /** Parses a name; WAITING if it is unknown or null. */
    public static QueueOrder of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(WAITING);
    }

    Comparator<QueuedReport> comparator(Language language) {
        return switch (this) {
            case WAITING -> byUrgency();
            case CATALOGUE ->
                Comparator.comparingInt(report -> report.status().institution().getPosition());
            case NAME -> byName(language);
            case STATE ->
                Comparator.comparing(
                        report -> report.status().state(), Comparator.nullsFirst(Comparator.naturalOrder()));
            case OUTGOING ->
                Comparator.comparingLong(report -> report.status().totals().outgoing());
            case INCOMING ->
                Comparator.comparingLong(report -> report.status().totals().incoming());
            case CHANGE -> Comparator.comparing(QueuedReport::change, Comparator.nullsFirst(Comparator.naturalOrder()));
            case WARNINGS ->
                Comparator.comparingLong(
                                (QueuedReport report) -> report.issues().unexplained())
                        .thenComparing(report -> report.issues().warnings());
            case SUBMITTED ->
                Comparator.comparing(
                        report -> report.status().submittedAt(),
                        Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        };
    }

    private static Comparator<QueuedReport> byUrgency() {
        return Comparator.comparingInt((QueuedReport report) -> rank(report.status()))
                .thenComparing(report -> !isWaitingLate(report.status()))
                .thenComparing(report -> report.issues().unexplained() == 0)
                .thenComparing(report -> waitingSince(report.status()));
    }

    private static Comparator<QueuedReport> byName(Language language) {
        Comparator<Object> alphabet = language.collator();
        return Comparator.comparing(report -> report.status().name().label(language), alphabet);
    }

    private static int rank(ReportStatus status) {
        if (status.isWaiting()) {
            return 0;
        }
        return status.state() == State.APPROVED ? 2 : 1;
    }

    private static boolean isWaitingLate(ReportStatus status) {
        return status.isWaiting() && status.isSubmittedLate();
    }

    /** The same for all that do not wait, so that they stay in catalogue order. */
    private static Instant waitingSince(ReportStatus status) {
        return status.isWaiting() ? status.submittedAt() : Instant.MAX;
    }
}
