package kz.almasu.figures;

import java.util.Objects;

/**
 * Number of participants: known, or unknown because it was never published. A sum with an unknown number is unknown;
 * unknown is never zero.
 */
public final class Count {

    public static final Count ZERO = new Count(0L);
    public static final Count UNKNOWN = new Count(null);

    private final Long participants;

    private Count(Long participants) {
        this.participants = participants;
    }

    public static Count of(long participants) {
        return new Count(participants);
    }

    public boolean isKnown() {
        return participants != null;
    }

    /** @throws NullPointerException if unknown */
    public long value() {
        return Objects.requireNonNull(participants, "unknown count");
    }

    public Count plus(Count other) {
        return isKnown() && other.isKnown() ? of(value() + other.value()) : UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count count && Objects.equals(participants, count.participants);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(participants);
    }

    @Override
    public String toString() {
        return isKnown() ? participants.toString() : "unknown";
    }
}
