package kz.almasu.figures;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.registry.Direction;

/** The counts of one half-year in some dimensions; an immutable value that knows no submission. */
public final class Counts {

    private final Map<Key, Count> counts;
    private final boolean publishedOnly;
    private final Set<Dimension> uncounted;

    Counts(Map<Key, Count> counts, boolean publishedOnly) {
        this(counts, publishedOnly, Set.of());
    }

    /** @param uncounted the dimensions in which some of the participants were never counted */
    Counts(Map<Key, Count> counts, boolean publishedOnly, Set<Dimension> uncounted) {
        this.counts = Map.copyOf(counts);
        this.publishedOnly = publishedOnly;
        this.uncounted = Set.copyOf(uncounted);
    }

    /**
     * Whether all that is known of the half-year are figures published earlier: what they do not name is unknown, where
     * in a half-year reported here it would be zero.
     */
    public boolean isPublishedOnly() {
        return publishedOnly;
    }

    /** Whether all participants were counted in this dimension; else every count in it is unknown. */
    public boolean isCounted(Dimension dimension) {
        return !uncounted.contains(dimension);
    }

    /** Whether nobody is known to have taken part. */
    public boolean isEmpty() {
        return counts.values().stream().allMatch(Count.ZERO::equals);
    }

    /** The participants of one member in one direction. */
    public Count of(Direction direction, Dimension dimension, String member) {
        if (!isCounted(dimension)) {
            return Count.UNKNOWN;
        }
        Count count = counts.get(new Key(dimension, direction, member));
        if (count != null) {
            return count;
        }
        return publishedOnly ? Count.UNKNOWN : Count.ZERO;
    }

    /** The participants of one member in both directions. */
    public Count ofBoth(Dimension dimension, String member) {
        return of(Direction.OUTGOING, dimension, member).plus(of(Direction.INCOMING, dimension, member));
    }

    /** All participants of one direction. */
    public Count total(Direction direction) {
        return of(direction, Dimension.TOTAL, "");
    }

    /** The members that took part in this direction, or may have: those published without a direction are among them. */
    public Set<String> members(Direction direction, Dimension dimension) {
        return counts.keySet().stream()
                .filter(key -> key.dimension == dimension && (key.direction == null || key.direction == direction))
                .map(Key::member)
                .collect(Collectors.toSet());
    }

    /** The members that took part in either direction. */
    public Set<String> members(Dimension dimension) {
        return counts.keySet().stream()
                .filter(key -> key.dimension == dimension)
                .map(Key::member)
                .collect(Collectors.toSet());
    }

    /** @param direction null for figures published without one */
    record Key(Dimension dimension, Direction direction, String member) {
        Key {
            Objects.requireNonNull(dimension);
            Objects.requireNonNull(member);
        }
    }
}
